package dev.weft.processor.javac.access;

import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/** The bridges that call methods and constructors. */
final class ExecutableBridges {
  private final BridgeTypes types;
  private final BridgeNames names;
  private final MadeBridges made;

  ExecutableBridges(BridgeTypes types, BridgeNames names, MadeBridges made) {
    this.types = types;
    this.names = names;
    this.made = made;
  }

  /**
   * A call of a method.
   *
   * @param via the class it is called through
   * @param ignoresReceiver whether it takes an instance even if the method is static
   * @param bound whether an object holds the receiver
   */
  Code method(
      Bridge.Kind kind,
      ExecutableElement method,
      TypeElement via,
      boolean ignoresReceiver,
      boolean bound) {
    boolean takesInstance = ignoresReceiver || !isStatic(method);
    return executable(
        kind,
        names.method(kind, method, via, takesInstance),
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
  Code constructor(ExecutableElement constructor, TypeElement type, Optional<TypeElement> around) {
    String name = names.constructor(constructor, type, around.isPresent());
    return executable(Bridge.Kind.CONSTRUCTOR, name, constructor, type, around, false, false);
  }

  /** A constructor of an inner class, with the instance around held by an object. */
  Code boundConstructor(ExecutableElement constructor, TypeElement type, TypeElement around) {
    String name = names.constructor(constructor, type, true);
    Optional<TypeElement> on = Optional.of(around);
    return executable(Bridge.Kind.CONSTRUCTOR, name, constructor, type, on, false, true);
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
    ExecutableType type = (ExecutableType) types.memberOf(via, element);
    List<Bridge.TypeParameter> ofHolder =
        bound ? on.map(types::parametersOf).orElseGet(List::of) : List.of();
    return made.add(
        new Bridge(
            kind,
            name,
            types.erased(via),
            types.declaring(element),
            element.getSimpleName().toString(),
            typeParameters(element, type, via, ignoresReceiver, ofHolder),
            on.map(types::of),
            ignoresReceiver && isStatic(element),
            types.all(type.getParameterTypes()),
            element.isVarArgs(),
            creates ? types.of(via) : types.of(type.getReturnType()),
            types.all(type.getThrownTypes()),
            erasedParameters(element, via, creates && on.isPresent()),
            types.erased(element.getReturnType()),
            on.filter(any -> bound)
                .map(receiver -> new Bridge.Bound(names.holder(receiver), ofHolder))));
  }

  /** Those of the class, where the bridge takes an instance of it or makes one, and its own. */
  private List<Bridge.TypeParameter> typeParameters(
      ExecutableElement element,
      ExecutableType type,
      TypeElement via,
      boolean ignoresReceiver,
      List<Bridge.TypeParameter> ofHolder) {
    List<Bridge.TypeParameter> result = new ArrayList<>();
    if (!isStatic(element) || ignoresReceiver) {
      result.addAll(types.parametersOf(via));
      result.removeAll(ofHolder);
    }
    type.getTypeVariables().forEach(each -> result.add(types.parameter(each)));
    return result;
  }

  private List<JavaType> erasedParameters(
      ExecutableElement element, TypeElement via, boolean ofInner) {
    List<JavaType> result = new ArrayList<>(types.erased(element.getParameters()));
    if (ofInner) {
      // The instance may be of a class that inherits the inner one.
      result.add(0, types.erased(Enclosing.classOf(via)));
    }
    return result;
  }

  private static boolean isStatic(ExecutableElement element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }
}
