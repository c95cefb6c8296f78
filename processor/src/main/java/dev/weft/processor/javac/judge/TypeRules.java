package dev.weft.processor.javac.judge;

import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.symbol.MissingTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about the compiler's types. */
final class TypeRules {
  private static final Set<TypeKind> NARROW = Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.CHAR);

  private final Elements elements;
  private final Types types;
  private final Members members;

  TypeRules(Elements elements, Types types, Members members) {
    this.elements = elements;
    this.types = types;
    this.members = members;
  }

  TypeMirror object() {
    return named("java.lang.Object");
  }

  TypeMirror named(String canonicalName) {
    return members.classNamed(canonicalName).orElseThrow().asType();
  }

  boolean isString(TypeMirror type) {
    return types.isSameType(type, named("java.lang.String"));
  }

  /** The primitive type that a type is, or is unboxed to (JLS 5.1.8). */
  Optional<PrimitiveType> unboxed(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return Optional.of(primitive);
    }
    try {
      return Optional.of(types.unboxedType(type));
    } catch (IllegalArgumentException noBox) {
      return Optional.empty();
    }
  }

  boolean isNumber(TypeMirror type) {
    return unboxed(type).filter(any -> any.getKind() != TypeKind.BOOLEAN).isPresent();
  }

  boolean isIntegral(TypeMirror type) {
    return isNumber(type) && unboxed(type).filter(TypeRules::isFloating).isEmpty();
  }

  static boolean isFloating(TypeMirror type) {
    return type.getKind() == TypeKind.FLOAT || type.getKind() == TypeKind.DOUBLE;
  }

  boolean isBoolean(TypeMirror type) {
    return unboxed(type).filter(any -> any.getKind() == TypeKind.BOOLEAN).isPresent();
  }

  boolean isNarrow(TypeMirror type) {
    return unboxed(type).filter(any -> NARROW.contains(any.getKind())).isPresent();
  }

  static boolean isNarrowOrInt(TypeMirror type) {
    return type.getKind() == TypeKind.INT || NARROW.contains(type.getKind());
  }

  /** A type as that of a reference. */
  TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  /** Whether a type is plainly that of a reference which is no number or truth value in a box. */
  boolean isPlainReference(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        || type instanceof DeclaredType declared
            && unboxed(type).isEmpty()
            && isFinal(declared.asElement());
  }

  static boolean isFinal(Element element) {
    return element.getModifiers().contains(Modifier.FINAL);
  }

  /** Whether a value of one type cannot be one of the other, both of classes (JLS 5.1.6.1). */
  boolean areUnrelated(TypeMirror one, TypeMirror other) {
    if (!(one instanceof DeclaredType a) || !(other instanceof DeclaredType b)) {
      return false;
    }
    TypeMirror first = types.erasure(one);
    TypeMirror second = types.erasure(other);
    boolean distinct =
        a.asElement().getKind().isClass() && b.asElement().getKind().isClass()
            || isFinal(a.asElement())
            || isFinal(b.asElement());
    return distinct && !types.isSubtype(first, second) && !types.isSubtype(second, first);
  }

  /** The class whose members a value of a type has. */
  Optional<DeclaredType> declared(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return declared(variable.getUpperBound());
    }
    return types.capture(type) instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && !inheritsUnknown((TypeElement) declared.asElement())
        ? Optional.of(declared)
        : Optional.empty();
  }

  /** Whether some class above one does not exist, at least not yet. */
  boolean inheritsUnknown(TypeElement type) {
    return types.directSupertypes(type.asType()).stream()
        .anyMatch(
            above ->
                above.getKind() == TypeKind.ERROR
                    || MissingTypes.in(above)
                    || types.asElement(above) instanceof TypeElement element
                        && inheritsUnknown(element));
  }

  boolean isRaw(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().isEmpty()
        && Generic.isGeneric((TypeElement) declared.asElement());
  }

  /** A type seen as one of a class above it. */
  Optional<DeclaredType> as(TypeMirror type, Element element) {
    if (type instanceof TypeVariable variable) {
      return as(variable.getUpperBound(), element);
    }
    return type instanceof DeclaredType declared
        ? Mirrors.as(declared, element, types)
        : Optional.empty();
  }

  /**
   * A type without what only an expression can have: captured variables; none if there are some.
   */
  Optional<TypeMirror> upward(TypeMirror type) {
    if (type instanceof TypeVariable variable && isCaptured(variable)) {
      return upward(variable.getUpperBound());
    } else if (type.getKind() == TypeKind.NULL
        || type.getKind() == TypeKind.VOID
        || type.getKind() == TypeKind.INTERSECTION) {
      return Optional.empty();
    }
    return holdsCaptured(type) ? Optional.empty() : Optional.of(type);
  }

  static boolean isCaptured(TypeVariable type) {
    return type.toString().contains("capture#")
        || type.asElement().getSimpleName().length() == 0
        || type.getLowerBound().getKind() != TypeKind.NULL;
  }

  static boolean holdsCaptured(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments().stream().anyMatch(TypeRules::holdsCaptured);
    } else if (type instanceof ArrayType array) {
      return holdsCaptured(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && holdsCaptured(wildcard.getExtendsBound())
          || wildcard.getSuperBound() != null && holdsCaptured(wildcard.getSuperBound());
    }
    return type instanceof TypeVariable variable && isCaptured(variable);
  }

  /** Whether a type mentions one of some type parameters. */
  boolean mentions(TypeMirror type, List<? extends Element> parameters) {
    if (type instanceof DeclaredType declared) {
      return mentions(declared.getEnclosingType(), parameters)
          || declared.getTypeArguments().stream().anyMatch(each -> mentions(each, parameters));
    } else if (type instanceof ArrayType array) {
      return mentions(array.getComponentType(), parameters);
    } else if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && mentions(wildcard.getExtendsBound(), parameters)
          || wildcard.getSuperBound() != null && mentions(wildcard.getSuperBound(), parameters);
    }
    return type instanceof TypeVariable variable
        && (parameters.contains(variable.asElement())
            || isCaptured(variable)
                && parameters.stream()
                    .anyMatch(each -> variable.toString().contains(each.getSimpleName())));
  }

  /** A type with others for type parameters; none if it mentions one that has none. */
  Optional<TypeMirror> substituted(TypeMirror type, Map<Element, TypeMirror> arguments) {
    if (type instanceof TypeVariable variable) {
      return Optional.of(arguments.getOrDefault(variable.asElement(), type));
    } else if (type instanceof ArrayType array) {
      return substituted(array.getComponentType(), arguments).map(types::getArrayType);
    } else if (type instanceof WildcardType wildcard) {
      return substituted(wildcard, arguments);
    }
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().isEmpty()) {
      return Optional.of(type);
    }
    if (declared.getEnclosingType().getKind() != TypeKind.NONE) {
      return Optional.empty();
    }
    List<TypeMirror> inside =
        declared.getTypeArguments().stream()
            .flatMap(each -> substituted(each, arguments).stream())
            .toList();
    return inside.size() < declared.getTypeArguments().size()
        ? Optional.empty()
        : Optional.of(
            types.getDeclaredType(
                (TypeElement) declared.asElement(), inside.toArray(TypeMirror[]::new)));
  }

  private Optional<TypeMirror> substituted(WildcardType type, Map<Element, TypeMirror> arguments) {
    TypeMirror above = type.getExtendsBound();
    TypeMirror below = type.getSuperBound();
    if (above != null) {
      return bound(above, arguments).map(bound -> types.getWildcardType(bound, null));
    }
    return below == null
        ? Optional.of(type)
        : bound(below, arguments).map(bound -> types.getWildcardType(null, bound));
  }

  private Optional<TypeMirror> bound(TypeMirror type, Map<Element, TypeMirror> arguments) {
    return substituted(type, arguments).filter(bound -> !(bound instanceof WildcardType));
  }

  /** The method of a functional interface (JLS 9.8), as a function of a type has it (JLS 9.9). */
  Optional<ExecutableType> function(DeclaredType type) {
    return abstractMethod((TypeElement) type.asElement())
        .filter(method -> method.getTypeParameters().isEmpty())
        .flatMap(
            method ->
                withoutWildcards(type).map(of -> (ExecutableType) types.asMemberOf(of, method)));
  }

  private Optional<DeclaredType> withoutWildcards(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (type.getTypeArguments().isEmpty()) {
      return Generic.isGeneric(element) ? Optional.empty() : Optional.of(type);
    } else if (type.getEnclosingType().getKind() != TypeKind.NONE) {
      return Optional.empty();
    }
    TypeMirror[] arguments =
        type.getTypeArguments().stream()
            .map(ReceiverTypes::withoutWildcard)
            .toArray(TypeMirror[]::new);
    return Arrays.stream(arguments).anyMatch(WildcardType.class::isInstance)
        ? Optional.empty()
        : Optional.of(types.getDeclaredType(element, arguments));
  }

  /** Whether a type, or one above it, lacks its type arguments. */
  boolean isPartlyRaw(TypeMirror type) {
    return type instanceof DeclaredType declared
        && (isRaw(declared)
            || types.directSupertypes(declared).stream().anyMatch(this::isPartlyRaw));
  }

  /** Whether a class is plainly no functional interface. */
  boolean isNoFunction(TypeElement type) {
    return type.getKind() != ElementKind.INTERFACE
        || ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .noneMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** The one abstract method of an interface, if it is a single declaration. */
  Optional<ExecutableElement> abstractMethod(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return Optional.empty();
    }
    return WrittenTypes.one(
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> !isOfObject(method))
            .toList());
  }

  private boolean isOfObject(ExecutableElement method) {
    return ElementFilter.methodsIn(types.asElement(object()).getEnclosedElements()).stream()
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(
            other ->
                types.isSubsignature(
                    (ExecutableType) method.asType(), (ExecutableType) other.asType()));
  }
}
