package dev.weft.processor.javac.access;

import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.TypeParameter;
import dev.weft.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The bridges that one body needs, each made once. */
public final class Bridges {
  private final Types types;
  private final BridgeVariables hiddenTypes;
  private final Function<TypeMirror, JavaType> toJavaType;
  private final Map<Member, Bridge> made = new LinkedHashMap<>();
  private final Map<Object, String> names = new HashMap<>();
  private final Set<ExecutableElement> apart = new HashSet<>();
  private final Set<String> taken = new HashSet<>(Set.of("getClass"));

  /** A bridge among those of one name. */
  private record Member(String name, boolean bound, List<JavaType> erasedParameters) {}

  /** What may share a bridge's name: the members of one name, used through one class. */
  private record Overloads(
      Bridge.Kind kind, Object member, Element via, Element declaring, boolean takesInstance) {}

  /** A use of a class as such. */
  private record OfType(Bridge.Kind kind, JavaType type, int arguments) {}

  /**
   * No bridges yet.
   *
   * @param hiddenTypes the type variables that stand for classes without a name
   */
  Bridges(Types types, List<TypeParameter> hiddenTypes, Function<TypeMirror, JavaType> toJavaType) {
    this.types = types;
    this.hiddenTypes = new BridgeVariables(hiddenTypes);
    this.toJavaType = toJavaType;
  }

  public List<Bridge> all() {
    return List.copyOf(made.values());
  }

  /** Has bridges of a method share their name with none of another. */
  void nameApart(ExecutableElement method) {
    apart.add(method);
  }

  private Object shared(ExecutableElement method, String name) {
    return apart.contains(method) ? method : name;
  }

  /** A call of a method through the class it is a member of. */
  public Code method(ExecutableElement method, TypeElement via, boolean ignoresReceiver) {
    return call(Bridge.Kind.METHOD, method, via, ignoresReceiver, false);
  }

  /** A call of a static method of any class, on behalf of the template's own. */
  public Code imported(ExecutableElement method, TypeElement owner) {
    return call(Bridge.Kind.METHOD, method, owner, false, false);
  }

  /** A call of a superclass's method on the template's own instance. */
  public Code superMethod(ExecutableElement method, TypeElement owner) {
    return call(Bridge.Kind.SUPER_METHOD, method, owner, false, false);
  }

  /** A method of an object that holds the receiver: what a method reference names. */
  public Code bound(ExecutableElement method, TypeElement via, boolean ofSuper) {
    Bridge.Kind kind = ofSuper ? Bridge.Kind.SUPER_METHOD : Bridge.Kind.METHOD;
    return call(kind, method, via, false, true);
  }

  /** The type of such objects where the type arguments of their class are known. */
  public Code boundTo(TypeElement via, List<JavaType> ofClass) {
    return Code.of(boundTo(via), "<", typeArguments(via, ofClass), ">");
  }

  private Code typeArguments(TypeElement via, List<JavaType> ofClass) {
    Code arguments = Code.EMPTY;
    for (String variable : hiddenTypes.mentionedBy(toJavaType.apply(via.asType()))) {
      arguments = Code.of(arguments, arguments.parts().isEmpty() ? "" : ", ", variable);
    }
    for (JavaType type : ofClass) {
      Object comma = arguments.parts().isEmpty() ? "" : ", ";
      arguments = Code.of(arguments, comma, new TypeUse(JavaTypes.boxed(type)));
    }
    return arguments;
  }

  /** The class of such objects. */
  public Code boundTo(TypeElement via) {
    return Code.of(Own.HIDDEN, "." + boundName(via));
  }

  private String boundName(TypeElement via) {
    return unique(
        "On" + via.getSimpleName(), new Overloads(Bridge.Kind.OUTER, "on", via, via, true));
  }

  private Code call(
      Bridge.Kind kind,
      ExecutableElement method,
      TypeElement via,
      boolean ignoresReceiver,
      boolean bound) {
    String name = method.getSimpleName().toString();
    boolean takesInstance = ignoresReceiver || !method.getModifiers().contains(Modifier.STATIC);
    Overloads overloads = new Overloads(kind, shared(method, name), via, via, takesInstance);
    return executable(
        kind,
        unique(kind == Bridge.Kind.METHOD ? name : "super" + capitalized(name), overloads),
        method,
        via,
        takesInstance ? Optional.of(via) : Optional.empty(),
        ignoresReceiver,
        bound);
  }

  /**
   * A constructor.
   *
   * @param around the class of the instance it takes first, as those of inner classes do
   */
  public Code constructor(
      ExecutableElement constructor, TypeElement type, Optional<TypeElement> around) {
    Bridge.Kind kind = Bridge.Kind.CONSTRUCTOR;
    Overloads overloads =
        new Overloads(kind, shared(constructor, "new"), type, type, around.isPresent());
    String name = unique("new" + type.getSimpleName(), overloads);
    return executable(kind, name, constructor, type, around, false, false);
  }

  /** A constructor of an inner class, with the instance around held by an object. */
  public Code boundConstructor(
      ExecutableElement constructor, TypeElement type, TypeElement around) {
    Bridge.Kind kind = Bridge.Kind.CONSTRUCTOR;
    String name =
        unique("new" + type.getSimpleName(), new Overloads(kind, "new", type, type, true));
    return executable(kind, name, constructor, type, Optional.of(around), false, true);
  }

  private Code executable(
      Bridge.Kind kind,
      String name,
      ExecutableElement element,
      TypeElement via,
      Optional<TypeElement> on,
      boolean ignoresReceiver,
      boolean bound) {
    boolean creates = kind == Bridge.Kind.CONSTRUCTOR;
    boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
    DeclaredType around = (DeclaredType) via.asType();
    ExecutableType type =
        (ExecutableType) (isStatic ? element.asType() : types.asMemberOf(around, element));
    List<Bridge.TypeParameter> ofBound =
        bound ? on.map(this::typeParameters).orElseGet(List::of) : List.of();
    List<Bridge.TypeParameter> parameters = new ArrayList<>();
    if (!isStatic || ignoresReceiver) {
      parameters.addAll(typeParameters(via));
      parameters.removeAll(ofBound);
    }
    element.getTypeParameters().forEach(p -> parameters.add(typeParameter(p)));
    List<JavaType> erased = new ArrayList<>(erased(element.getParameters()));
    if (creates && on.isPresent()) {
      // The instance may be of a class that inherits the inner one.
      erased.add(0, toJavaType.apply(types.erasure(Enclosing.classOf(via).asType())));
    }
    return add(
        new Bridge(
            kind,
            name,
            erased(via),
            declaring(element),
            element.getSimpleName().toString(),
            parameters,
            on.map(receiver -> toJavaType.apply(receiver.asType())),
            ignoresReceiver && isStatic,
            all(type.getParameterTypes()),
            element.isVarArgs(),
            toJavaType.apply(creates ? around : type.getReturnType()),
            all(type.getThrownTypes()),
            erased,
            toJavaType.apply(types.erasure(element.getReturnType())),
            on.filter(any -> bound)
                .map(receiver -> new Bridge.Bound(boundName(receiver), ofBound))));
  }

  /**
   * What reads a field.
   *
   * @param ignoresReceiver whether it takes an instance though the field is static
   */
  public Code getter(VariableElement field, TypeElement via, boolean ignoresReceiver) {
    return accessor(Bridge.Kind.GETTER, "get", field, via, ignoresReceiver);
  }

  /** What writes a field, likewise. */
  public Code setter(VariableElement field, TypeElement via, boolean ignoresReceiver) {
    return accessor(Bridge.Kind.SETTER, "set", field, via, ignoresReceiver);
  }

  private Code accessor(
      Bridge.Kind kind,
      String prefix,
      VariableElement field,
      TypeElement via,
      boolean ignoresReceiver) {
    DeclaredType around = (DeclaredType) via.asType();
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    boolean takesInstance = !isStatic || ignoresReceiver;
    JavaType type = toJavaType.apply(isStatic ? field.asType() : types.asMemberOf(around, field));
    JavaType erased = toJavaType.apply(types.erasure(field.asType()));
    boolean sets = kind == Bridge.Kind.SETTER;
    String member = field.getSimpleName().toString();
    return add(
        new Bridge(
            kind,
            unique(
                prefix + capitalized(member),
                new Overloads(kind, member, via, Enclosing.classOf(field), takesInstance)),
            erased(via),
            declaring(field),
            member,
            takesInstance ? typeParameters(via) : List.of(),
            takesInstance ? Optional.of(toJavaType.apply(around)) : Optional.empty(),
            ignoresReceiver,
            sets ? List.of(type) : List.of(),
            false,
            type,
            List.of(),
            sets ? List.of(erased) : List.of(),
            erased,
            Optional.empty()));
  }

  /** The instance around an instance of an inner class. */
  public Code outer(TypeElement inner, TypeElement around) {
    return add(
        new Bridge(
            Bridge.Kind.OUTER,
            unique(
                "outer" + around.getSimpleName(),
                new Overloads(Bridge.Kind.OUTER, "this", inner, around, true)),
            erased(inner),
            erased(around),
            "this",
            typeParameters(inner),
            Optional.of(toJavaType.apply(inner.asType())),
            false,
            List.of(),
            false,
            toJavaType.apply(around.asType()),
            List.of(),
            List.of(),
            toJavaType.apply(types.erasure(around.asType())),
            Optional.empty()));
  }

  /**
   * A use of a class, or of an array type of it, that source cannot name.
   *
   * @param prefix what its name begins with
   * @param type the type: its class is looked up
   * @param takes the types of what it takes
   * @param result the type of what it answers
   */
  Code ofType(
      Bridge.Kind kind, String prefix, JavaType type, List<JavaType> takes, JavaType result) {
    return add(
        new Bridge(
            kind,
            unique(prefix + HiddenTypes.nameOf(type), new OfType(kind, type, takes.size())),
            type,
            type,
            prefix,
            List.of(),
            Optional.empty(),
            false,
            takes,
            false,
            result,
            List.of(),
            takes,
            type,
            Optional.empty()));
  }

  /** The interface that functions are of before they become instances of another. */
  Code like(TypeElement type, List<JavaType> ofClass) {
    Code name = Code.of(Own.HIDDEN, "." + likeName(type));
    Code arguments = typeArguments(type, ofClass);
    return arguments.parts().isEmpty() ? name : Code.of(name, "<", arguments, ">");
  }

  private String likeName(TypeElement type) {
    Object key = new OfType(Bridge.Kind.OUTER, erased(type), 0);
    return unique("Like" + type.getSimpleName(), key);
  }

  /**
   * What makes a function an instance of an interface that source cannot name.
   *
   * @param method its one abstract method (JLS 9.8)
   */
  Code function(TypeElement type, ExecutableElement method) {
    String simple = type.getSimpleName().toString();
    DeclaredType generic = (DeclaredType) type.asType();
    ExecutableType signature = (ExecutableType) types.asMemberOf(generic, method);
    return add(
        new Bridge(
            Bridge.Kind.FUNCTION,
            unique("make" + simple, new OfType(Bridge.Kind.FUNCTION, erased(type), 1)),
            toJavaType.apply(generic),
            erased(type),
            method.getSimpleName().toString(),
            typeParameters(type),
            Optional.empty(),
            false,
            all(signature.getParameterTypes()),
            method.isVarArgs(),
            toJavaType.apply(signature.getReturnType()),
            all(signature.getThrownTypes()),
            erased(method.getParameters()),
            toJavaType.apply(types.erasure(method.getReturnType())),
            Optional.of(new Bridge.Bound(likeName(type), List.of()))));
  }

  private Code add(Bridge bridge) {
    made.computeIfAbsent(
        new Member(bridge.name(), bridge.bound().isPresent(), bridge.erasedParameters()),
        any -> hiddenTypes.declared(bridge));
    return Code.of(Own.HIDDEN, "." + bridge.name());
  }

  /**
   * The name of a bridge where it is called, with the type arguments that its arguments do not
   * tell.
   */
  public Code explicit(Code name) {
    return hiddenTypes.explicit(name, List.of());
  }

  /** The same with the type arguments of the class whose member it is. */
  public Code explicit(Code name, List<JavaType> ofClass) {
    return hiddenTypes.explicit(name, ofClass);
  }

  /** A name that only overloads of one method share. */
  private String unique(String preferred, Object overloads) {
    String known = names.get(overloads);
    if (known != null) return known;
    String name = preferred;
    for (int number = 2; !taken.add(name); number++) name = preferred + "_" + number;
    names.put(overloads, name);
    return name;
  }

  private List<Bridge.TypeParameter> typeParameters(TypeElement type) {
    List<Bridge.TypeParameter> result = new ArrayList<>();
    for (Element at = type; at instanceof TypeElement c; at = at.getEnclosingElement()) {
      int position = 0;
      for (TypeParameterElement parameter : c.getTypeParameters()) {
        result.add(position++, typeParameter(parameter));
      }
      if (c.getModifiers().contains(Modifier.STATIC)) {
        break;
      }
    }
    return result;
  }

  private Bridge.TypeParameter typeParameter(TypeParameterElement parameter) {
    JavaType name = toJavaType.apply(parameter.asType());
    List<JavaType> bounds =
        parameter.getBounds().stream()
            .map(toJavaType)
            .filter(bound -> !JavaTypes.isObject(bound))
            .toList();
    return new Bridge.TypeParameter(((JavaType.Variable) name).name(), bounds);
  }

  private JavaType declaring(Element member) {
    return erased(Enclosing.classOf(member));
  }

  private JavaType erased(TypeElement type) {
    return toJavaType.apply(types.erasure(type.asType()));
  }

  private List<JavaType> all(List<? extends TypeMirror> mirrors) {
    return mirrors.stream().<JavaType>map(toJavaType).toList();
  }

  private List<JavaType> erased(List<? extends VariableElement> parameters) {
    return parameters.stream()
        .<JavaType>map(parameter -> toJavaType.apply(types.erasure(parameter.asType())))
        .toList();
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
