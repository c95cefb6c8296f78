package dev.weft.processor.javac.access;

import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** The types in bridges: those that members have, and those in their descriptors. */
final class BridgeTypes {
  private final Types types;
  private final Function<TypeMirror, JavaType> toJavaType;

  BridgeTypes(Types types, Function<TypeMirror, JavaType> toJavaType) {
    this.types = types;
    this.toJavaType = toJavaType;
  }

  JavaType of(TypeMirror mirror) {
    return toJavaType.apply(mirror);
  }

  JavaType of(TypeElement type) {
    return of(type.asType());
  }

  List<JavaType> all(List<? extends TypeMirror> mirrors) {
    return mirrors.stream().map(this::of).toList();
  }

  JavaType erased(TypeMirror mirror) {
    return of(types.erasure(mirror));
  }

  JavaType erased(TypeElement type) {
    return erased(type.asType());
  }

  List<JavaType> erased(List<? extends VariableElement> parameters) {
    return parameters.stream().map(parameter -> erased(parameter.asType())).toList();
  }

  /** The class that declares a member. */
  JavaType declaring(Element member) {
    return erased(Enclosing.classOf(member));
  }

  /** The type of a member as a class has it that it is used through. */
  TypeMirror memberOf(TypeElement via, Element member) {
    return member.getModifiers().contains(Modifier.STATIC)
        ? member.asType()
        : types.asMemberOf((DeclaredType) via.asType(), member);
  }

  /** The type parameters of a class, those of the classes around an inner one first. */
  List<Bridge.TypeParameter> parametersOf(TypeElement type) {
    return Generic.parameters(type).stream()
        .map(each -> parameter((TypeVariable) each.asType()))
        .toList();
  }

  /** A type parameter, with the bounds that it has where it is used. */
  Bridge.TypeParameter parameter(TypeVariable variable) {
    TypeMirror upper = variable.getUpperBound();
    List<? extends TypeMirror> bounds =
        upper instanceof IntersectionType all ? all.getBounds() : List.of(upper);
    return new Bridge.TypeParameter(
        ((JavaType.Variable) of(variable)).name(),
        bounds.stream().map(this::of).filter(bound -> !JavaTypes.isObject(bound)).toList());
  }
}
