package dev.weft.processor.javac.access;

import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.JavaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The names of one body's bridges: one each, but for overloads, which share theirs. */
final class BridgeNames {
  private final Map<Object, String> names = new HashMap<>();
  private final Set<ExecutableElement> apart = new HashSet<>();
  private final Set<String> taken = new HashSet<>(Set.of("getClass"));

  /** What may share a bridge's name: the members of one name, used through one class. */
  private record Overloads(
      Bridge.Kind kind, Object member, Element via, Element declaring, boolean takesInstance) {}

  /** A use of a class as such. */
  private record OfType(Bridge.Kind kind, JavaType type, int arguments) {}

  /** Has bridges of a method share their name with none of another. */
  void nameApart(ExecutableElement method) {
    apart.add(method);
  }

  /** A call of a method, or of a superclass's one. */
  String method(
      Bridge.Kind kind, ExecutableElement method, TypeElement via, boolean takesInstance) {
    String name = method.getSimpleName().toString();
    return unique(
        kind == Bridge.Kind.METHOD ? name : "super" + capitalized(name),
        new Overloads(kind, shared(method, name), via, via, takesInstance));
  }

  String constructor(ExecutableElement constructor, TypeElement type, boolean takesInstance) {
    return unique(
        "new" + type.getSimpleName(),
        new Overloads(
            Bridge.Kind.CONSTRUCTOR, shared(constructor, "new"), type, type, takesInstance));
  }

  private Object shared(ExecutableElement method, String name) {
    return apart.contains(method) ? method : name;
  }

  /** What reads or writes a field. */
  String accessor(Bridge.Kind kind, VariableElement field, TypeElement via, boolean takesInstance) {
    String name = field.getSimpleName().toString();
    return unique(
        (kind == Bridge.Kind.SETTER ? "set" : "get") + capitalized(name),
        new Overloads(kind, name, via, Enclosing.classOf(field), takesInstance));
  }

  /** The instance around another. */
  String outer(TypeElement inner, TypeElement around) {
    return unique(
        "outer" + around.getSimpleName(),
        new Overloads(Bridge.Kind.OUTER, "this", inner, around, true));
  }

  /** The class whose instances hold a receiver. */
  String holder(TypeElement receiver) {
    return unique(
        "On" + receiver.getSimpleName(),
        new Overloads(Bridge.Kind.OUTER, "on", receiver, receiver, true));
  }

  /** What makes a function an instance of an interface. */
  String function(TypeElement type) {
    return unique(
        "make" + type.getSimpleName(),
        new Overloads(Bridge.Kind.FUNCTION, "make", type, type, false));
  }

  /** The interface that functions are of before. */
  String like(TypeElement type) {
    return unique(
        "Like" + type.getSimpleName(),
        new Overloads(Bridge.Kind.FUNCTION, "like", type, type, false));
  }

  /**
   * A use of a class as such.
   *
   * @param prefix what the name begins with
   */
  String ofType(Bridge.Kind kind, String prefix, JavaType type, int arguments) {
    return unique(prefix + HiddenTypes.nameOf(type), new OfType(kind, type, arguments));
  }

  private String unique(String preferred, Object overloads) {
    String known = names.get(overloads);
    if (known != null) return known;
    String name = preferred;
    for (int number = 2; !taken.add(name); number++) name = preferred + "_" + number;
    names.put(overloads, name);
    return name;
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
