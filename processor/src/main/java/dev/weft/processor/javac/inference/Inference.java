package dev.weft.processor.javac.inference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * The type that a call of a generic method has where nothing is expected of it (JLS 18.5), in the
 * simplest case: each type variable of the result is the type of one parameter, and is mentioned
 * nowhere else.
 */
final class Inference {
  private final Types types;
  private final ExecutableElement method;
  private final List<TypeMirror> given;
  private final List<Optional<TypeMirror>> arguments;

  /**
   * Infers for one call.
   *
   * @param given its type arguments, if it has some
   * @param arguments the types of its arguments, if they are those of classes
   */
  Inference(
      Types types,
      ExecutableElement method,
      List<TypeMirror> given,
      List<Optional<TypeMirror>> arguments) {
    this.types = types;
    this.method = method;
    this.given = given;
    this.arguments = arguments;
  }

  /** The type of a call's value. */
  Optional<TypeMirror> result() {
    return method.isVarArgs() && given.isEmpty()
        ? Optional.empty()
        : substituted(method.getReturnType());
  }

  private Optional<TypeMirror> substituted(TypeMirror type) {
    if (type instanceof TypeVariable variable && isOfMethod(variable)) {
      return inferred(variable);
    }
    if (!mentionsAny(type)) {
      return Optional.of(type);
    }
    if (!(type instanceof DeclaredType declared)
        || declared.getEnclosingType() instanceof DeclaredType) {
      return Optional.empty();
    }
    TypeMirror[] inside =
        declared.getTypeArguments().stream()
            .map(this::substituted)
            .flatMap(Optional::stream)
            .toArray(TypeMirror[]::new);
    return inside.length < declared.getTypeArguments().size()
        ? Optional.empty()
        : Optional.of(types.getDeclaredType((TypeElement) declared.asElement(), inside));
  }

  private Optional<TypeMirror> inferred(TypeVariable variable) {
    int position = method.getTypeParameters().indexOf(variable.asElement());
    if (given.size() > position) {
      return Optional.of(given.get(position));
    }
    Optional<TypeMirror> exact = exactly(variable);
    if (exact.isPresent()) {
      return exact;
    }
    Optional<TypeMirror> result = Optional.empty();
    int mentions = 0;
    for (int i = 0; i < arguments.size(); i++) {
      TypeMirror parameter = method.getParameters().get(i).asType();
      if (types.isSameType(parameter, variable)) {
        result = arguments.get(i).filter(DeclaredType.class::isInstance);
      }
      mentions += mentions(parameter, variable) ? 1 : 0;
    }
    for (TypeParameterElement other : method.getTypeParameters()) {
      mentions += other.getBounds().stream().anyMatch(bound -> mentions(bound, variable)) ? 1 : 0;
    }
    return mentions == 1 ? result : Optional.empty();
  }

  /** What an argument leaves no choice about: {@code T} is the very argument of its type. */
  private Optional<TypeMirror> exactly(TypeVariable variable) {
    for (int i = 0; i < Math.min(arguments.size(), method.getParameters().size()); i++) {
      if (method.getParameters().get(i).asType() instanceof DeclaredType parameter
          && arguments.get(i).orElse(null) instanceof DeclaredType given) {
        int position = indexOf(variable, parameter);
        Optional<DeclaredType> same =
            position < 0 ? Optional.empty() : as(given, parameter.asElement());
        if (same.isPresent() && position < same.get().getTypeArguments().size()) {
          return Optional.of(same.get().getTypeArguments().get(position))
              .filter(type -> type.getKind() == TypeKind.DECLARED);
        }
      }
    }
    return Optional.empty();
  }

  private int indexOf(TypeVariable variable, DeclaredType type) {
    List<? extends TypeMirror> all = type.getTypeArguments();
    return IntStream.range(0, all.size())
        .filter(i -> types.isSameType(all.get(i), variable))
        .findFirst()
        .orElse(-1);
  }

  /** A type seen as the supertype of a class. */
  private Optional<DeclaredType> as(DeclaredType type, Element element) {
    return type.asElement().equals(element)
        ? Optional.of(type)
        : types.directSupertypes(type).stream()
            .flatMap(above -> as((DeclaredType) above, element).stream())
            .findFirst();
  }

  private boolean isOfMethod(TypeVariable variable) {
    return method.equals(variable.asElement().getEnclosingElement());
  }

  private boolean mentionsAny(TypeMirror type) {
    return method.getTypeParameters().stream().anyMatch(each -> mentions(type, each.asType()));
  }

  private boolean mentions(TypeMirror type, TypeMirror variable) {
    if (type instanceof DeclaredType declared) {
      return mentions(declared.getEnclosingType(), variable)
          || declared.getTypeArguments().stream().anyMatch(each -> mentions(each, variable));
    } else if (type instanceof ArrayType array) {
      return mentions(array.getComponentType(), variable);
    } else if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && mentions(wildcard.getExtendsBound(), variable)
          || wildcard.getSuperBound() != null && mentions(wildcard.getSuperBound(), variable);
    } else if (type instanceof IntersectionType all) {
      return all.getBounds().stream().anyMatch(each -> mentions(each, variable));
    }
    return types.isSameType(type, variable);
  }
}
