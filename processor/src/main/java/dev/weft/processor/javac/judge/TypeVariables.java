package dev.weft.processor.javac.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** The type variables in types: those that are captured, mentioned, or stand for others. */
final class TypeVariables {
  private final Types types;

  TypeVariables(Types types) {
    this.types = types;
  }

  /**
   * A type without what only an expression can have: captured variables; none if there are some.
   */
  static Optional<TypeMirror> upward(TypeMirror type) {
    if (type instanceof TypeVariable variable && isCaptured(variable)) {
      return upward(variable.getUpperBound());
    } else if (type.getKind() == TypeKind.NULL
        || type.getKind() == TypeKind.VOID
        || type.getKind() == TypeKind.INTERSECTION) {
      return Optional.empty();
    }
    return holdsCaptured(type) ? Optional.empty() : Optional.of(type);
  }

  private static boolean isCaptured(TypeVariable type) {
    return type.toString().contains("capture#")
        || type.asElement().getSimpleName().length() == 0
        || type.getLowerBound().getKind() != TypeKind.NULL;
  }

  static boolean holdsCaptured(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments().stream().anyMatch(TypeVariables::holdsCaptured);
    } else if (type instanceof ArrayType array) {
      return holdsCaptured(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && holdsCaptured(wildcard.getExtendsBound())
          || wildcard.getSuperBound() != null && holdsCaptured(wildcard.getSuperBound());
    }
    return type instanceof TypeVariable variable && isCaptured(variable);
  }

  /** Whether a type mentions one of some type parameters. */
  static boolean mentions(TypeMirror type, List<? extends Element> parameters) {
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
}
