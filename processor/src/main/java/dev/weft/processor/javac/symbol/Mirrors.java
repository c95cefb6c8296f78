package dev.weft.processor.javac.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Questions about the compiler's types. */
public final class Mirrors {
  private Mirrors() {}

  /** Whether a method takes so many arguments (JLS 15.12.2.1). */
  public static boolean takes(ExecutableElement method, int arguments) {
    int parameters = method.getParameters().size();
    return parameters == arguments || method.isVarArgs() && arguments >= parameters - 1;
  }

  /** The classes that a type, or a method's type, is made of. */
  public static List<TypeElement> classesIn(TypeMirror type) {
    List<TypeElement> result = new ArrayList<>();
    collect(type, result);
    return result;
  }

  /**
   * The classes that a member's type, and the bounds of a method's type parameters, are made of.
   */
  public static List<TypeElement> classesOf(Element member) {
    List<TypeElement> result = classesIn(member.asType());
    result.addAll(boundsOf(member));
    return result;
  }

  /** The classes that the bounds of a method's type parameters are made of. */
  public static List<TypeElement> boundsOf(Element member) {
    List<TypeElement> result = new ArrayList<>();
    if (member instanceof ExecutableElement method) {
      method.getTypeParameters().stream()
          .flatMap(parameter -> parameter.getBounds().stream())
          .forEach(bound -> collect(bound, result));
    }
    return result;
  }

  /** A type seen as the supertype of a class. */
  public static Optional<DeclaredType> as(DeclaredType type, Element element, Types types) {
    return type.asElement().equals(element)
        ? Optional.of(type)
        : types.directSupertypes(type).stream()
            .flatMap(above -> as((DeclaredType) above, element, types).stream())
            .findFirst();
  }

  /** Whether a type is a type variable, or has it among its type arguments. */
  public static boolean isOrHas(TypeMirror type, TypeParameterElement variable) {
    return type instanceof TypeVariable other && other.asElement().equals(variable)
        || type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(each -> isOrHas(each, variable))
        || type instanceof ArrayType array && isOrHas(array.getComponentType(), variable);
  }

  private static void collect(@Nullable TypeMirror type, List<TypeElement> result) {
    if (type instanceof DeclaredType declared) {
      result.add((TypeElement) declared.asElement());
      declared.getTypeArguments().forEach(argument -> collect(argument, result));
    } else if (type instanceof ArrayType array) {
      collect(array.getComponentType(), result);
    } else if (type instanceof WildcardType wildcard) {
      collect(wildcard.getExtendsBound(), result);
      collect(wildcard.getSuperBound(), result);
    } else if (type instanceof ExecutableType method) {
      collect(method.getReturnType(), result);
      method.getParameterTypes().forEach(parameter -> collect(parameter, result));
      method.getThrownTypes().forEach(thrown -> collect(thrown, result));
    }
  }

  /** Whether it is {@code java.lang.Object}. */
  public static boolean isObject(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.Object");
  }

  /** Whether it is a type variable of a method that any reference is a value of. */
  public static boolean isAnyOfMethod(TypeMirror type) {
    return type instanceof TypeVariable variable
        && variable.asElement().getEnclosingElement() instanceof ExecutableElement
        && isObject(variable.getUpperBound());
  }

  /** The type arguments of a type, those of the classes around an inner one first. */
  public static List<TypeMirror> arguments(DeclaredType type) {
    List<TypeMirror> all =
        type.getEnclosingType() instanceof DeclaredType outer
            ? new ArrayList<>(arguments(outer))
            : new ArrayList<>();
    all.addAll(type.getTypeArguments());
    return all;
  }
}
