package dev.weft.processor.javac.access;

import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.TypeParameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The bridges that one body needs, each made once. */
public final class Bridges {
  final FunctionBridges functions;
  final TypeBridges ofTypes;

  private final BridgeNames names = new BridgeNames();
  private final BridgeTypes types;
  private final BridgeVariables hiddenTypes;
  private final MadeBridges made;
  private final ExecutableBridges executables;
  private final FieldBridges fields;

  /**
   * No bridges yet.
   *
   * @param hiddenTypes the type variables that stand for classes without a name
   */
  Bridges(Types types, List<TypeParameter> hiddenTypes, Function<TypeMirror, JavaType> toJavaType) {
    this.types = new BridgeTypes(types, toJavaType);
    this.hiddenTypes = new BridgeVariables(hiddenTypes);
    this.made = new MadeBridges(this.hiddenTypes);
    this.executables = new ExecutableBridges(this.types, names, made);
    this.fields = new FieldBridges(this.types, names, made);
    this.functions = new FunctionBridges(this.types, names, this.hiddenTypes, made);
    this.ofTypes = new TypeBridges(names, this.hiddenTypes, made);
  }

  public List<Bridge> all() {
    return made.all();
  }

  /** Has bridges of a method share their name with none of another. */
  void nameApart(ExecutableElement method) {
    names.nameApart(method);
  }

  /** A call of a method through the class it is a member of. */
  public Code method(ExecutableElement method, TypeElement via, boolean ignoresReceiver) {
    return executables.method(Bridge.Kind.METHOD, method, via, ignoresReceiver, false);
  }

  /** A call of a static method of any class, on behalf of the template's own. */
  public Code imported(ExecutableElement method, TypeElement owner) {
    return executables.method(Bridge.Kind.METHOD, method, owner, false, false);
  }

  /** A call of a superclass's method on the template's own instance. */
  public Code superMethod(ExecutableElement method, TypeElement owner) {
    return executables.method(Bridge.Kind.SUPER_METHOD, method, owner, false, false);
  }

  /** A method of an object that holds the receiver: what a method reference names. */
  public Code bound(ExecutableElement method, TypeElement via, boolean ofSuper) {
    Bridge.Kind kind = ofSuper ? Bridge.Kind.SUPER_METHOD : Bridge.Kind.METHOD;
    return executables.method(kind, method, via, false, true);
  }

  /** The type of such objects where the type arguments of their class are known. */
  public Code boundTo(TypeElement via, List<JavaType> ofClass) {
    return Code.of(boundTo(via), "<", hiddenTypes.arguments(types.of(via), ofClass), ">");
  }

  /** The class of such objects. */
  public Code boundTo(TypeElement via) {
    return Code.of(Own.HIDDEN, "." + names.holder(via));
  }

  /**
   * A constructor.
   *
   * @param around the class of the instance it takes first, as those of inner classes do
   */
  public Code constructor(
      ExecutableElement constructor, TypeElement type, Optional<TypeElement> around) {
    return executables.constructor(constructor, type, around);
  }

  /** A constructor of an inner class, with the instance around held by an object. */
  public Code boundConstructor(
      ExecutableElement constructor, TypeElement type, TypeElement around) {
    return executables.boundConstructor(constructor, type, around);
  }

  /**
   * What reads a field.
   *
   * @param ignoresReceiver whether it takes an instance though the field is static
   */
  public Code getter(VariableElement field, TypeElement via, boolean ignoresReceiver) {
    return fields.accessor(Bridge.Kind.GETTER, field, via, ignoresReceiver);
  }

  /** What writes a field, likewise. */
  public Code setter(VariableElement field, TypeElement via, boolean ignoresReceiver) {
    return fields.accessor(Bridge.Kind.SETTER, field, via, ignoresReceiver);
  }

  /** The instance around an instance of an inner class. */
  public Code outer(TypeElement inner, TypeElement around) {
    return fields.outer(inner, around);
  }

  /**
   * The name of a bridge where it is called, with the type arguments that its arguments do not
   * tell.
   */
  public Code explicit(Code name) {
    return hiddenTypes.explicit(name, List.of());
  }

  /** The type arguments of a bridge that a method reference names, likewise. */
  public Code ofReference(Code name, List<JavaType> ofClass) {
    return hiddenTypes.ofReference(name, ofClass);
  }

  /** The same with the type arguments of the class whose member it is. */
  public Code explicit(Code name, List<JavaType> ofClass) {
    return hiddenTypes.explicit(name, ofClass);
  }
}
