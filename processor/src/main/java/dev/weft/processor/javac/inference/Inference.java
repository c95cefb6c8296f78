package dev.weft.processor.javac.inference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * The type that a call of a generic method has where nothing is expected of it (JLS 18.5), where
 * there is no choice: each type variable of the result is the very type argument of a value, or all
 * that is known of it are values of one and the same type.
 */
final class Inference {
  private final TypeContext context;
  private final ExecutableType method;
  private final RawTypes raw;
  private final Map<Element, TypeMirror> equal = new HashMap<>();
  private final Map<Element, TypeMirror> lower = new HashMap<>();
  private final Set<Element> unsure = new HashSet<>();

  /** Whether an unchecked conversion may be needed, which leaves the result's erasure. */
  private boolean erased;

  /**
   * Infers for one call.
   *
   * @param method as a member of what it is called on
   * @param given the type arguments of the call, if it has some
   */
  Inference(TypeContext context, ExecutableType method, List<TypeMirror> given) {
    this.context = context;
    this.method = method;
    this.raw = new RawTypes(context);
    for (int i = 0; i < given.size(); i++) {
      equal.put(method.getTypeVariables().get(i).asElement(), given.get(i));
    }
    // What another variable is bound by has to do with that one's values, too.
    for (TypeVariable variable : method.getTypeVariables()) {
      method.getTypeVariables().stream()
          .filter(other -> !other.asElement().equals(variable.asElement()))
          .filter(other -> mentions(other.getUpperBound(), variable))
          .forEach(other -> unsure.add(variable.asElement()));
    }
  }

  /**
   * Learns from an argument that is no function.
   *
   * @param formal what the method takes
   * @param actual the type that the argument has wherever it stands, if that is known
   */
  void value(TypeMirror formal, Optional<TypeMirror> actual) {
    erased |= !raw.isSafe(formal, actual);
    learn(formal, actual);
  }

  /**
   * Learns from a lambda or a method reference.
   *
   * @param formal what the method takes
   * @param result the type of what the function gives, if that is known and not primitive
   */
  void function(TypeMirror formal, Optional<TypeMirror> result) {
    Optional<DeclaredType> type =
        Optional.of(formal).filter(DeclaredType.class::isInstance).map(DeclaredType.class::cast);
    Optional<TypeMirror> given =
        type.flatMap(context.interfaces::resultOf).map(SourceTypes::withoutWildcard);
    erased |= given.filter(asked -> !raw.isSafe(asked, result)).isPresent();
    boolean takesKnown =
        type.flatMap(context.interfaces::parametersOf)
            .filter(all -> all.stream().noneMatch(this::mentionsAny))
            .isPresent();
    if (takesKnown && given.isPresent() && result.isPresent()) {
      learn(given.get(), result);
    } else {
      doubt(formal);
    }
  }

  /** Learns from an argument whose type is surely no raw one, if it is known (JLS 5.1.9). */
  void learn(TypeMirror formal, Optional<TypeMirror> actual) {
    if (!mentionsAny(formal)) {
      return;
    } else if (actual.isEmpty()) {
      doubt(formal);
    } else if (formal instanceof TypeVariable variable) {
      least(variable.asElement(), actual.get());
    } else if (formal instanceof ArrayType array && actual.get() instanceof ArrayType given) {
      learn(array.getComponentType(), Optional.of(given.getComponentType()));
    } else if (!(formal instanceof DeclaredType type)
        || !(actual.get() instanceof DeclaredType given)
        || !arguments(type, context.mirrors.as(given, type.asElement()))) {
      doubt(formal);
    }
  }

  private void least(Element variable, TypeMirror type) {
    TypeMirror before = lower.putIfAbsent(variable, type);
    boolean isClass = type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
    if (!isClass || before != null && !context.types.isSameType(before, type)) {
      unsure.add(variable);
    }
  }

  private boolean arguments(DeclaredType formal, Optional<DeclaredType> actual) {
    int count = formal.getTypeArguments().size();
    if (actual.isEmpty() || actual.get().getTypeArguments().size() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      argument(formal.getTypeArguments().get(i), actual.get().getTypeArguments().get(i));
    }
    return true;
  }

  private void argument(TypeMirror formal, TypeMirror actual) {
    if (formal instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      learn(wildcard.getExtendsBound(), Optional.of(actual));
    } else if (formal instanceof TypeVariable variable && actual.getKind() == TypeKind.DECLARED) {
      equal.putIfAbsent(variable.asElement(), actual);
    } else if (formal instanceof DeclaredType type && actual instanceof DeclaredType given) {
      if (!type.asElement().equals(given.asElement()) || !arguments(type, Optional.of(given))) {
        doubt(formal);
      }
    } else {
      doubt(formal);
    }
  }

  /** An argument that is not known, or not enough so, may have its say about the variables. */
  private void doubt(TypeMirror formal) {
    method.getTypeVariables().stream()
        .filter(each -> mentions(formal, each))
        .forEach(each -> unsure.add(each.asElement()));
  }

  /** The type of a call's value. */
  Optional<TypeMirror> result() {
    TypeMirror type = method.getReturnType();
    boolean doubtful =
        erased
            || method.getTypeVariables().stream()
                .anyMatch(each -> RawTypes.isParameterized(each) && !isKnown(each));
    return doubtful && raw.changes(type) ? Optional.empty() : substituted(type);
  }

  private boolean isKnown(TypeVariable variable) {
    return equal.containsKey(variable.asElement())
        || Optional.ofNullable(lower.get(variable.asElement()))
            .filter(type -> isWithin(type, variable.getUpperBound(), variable))
            .filter(type -> !unsure.contains(variable.asElement()))
            .isPresent();
  }

  /** Whether a value's type is within a bound, so that the variable is no supertype of it. */
  private boolean isWithin(TypeMirror type, TypeMirror bound, TypeVariable variable) {
    if (bound instanceof IntersectionType all) {
      return all.getBounds().stream().allMatch(each -> isWithin(type, each, variable));
    } else if (!mentionsAny(bound)) {
      return raw.isSafe(bound, Optional.of(type)) && context.types.isSubtype(type, bound);
    }
    return bound instanceof DeclaredType asked
        && type instanceof DeclaredType declared
        && context
            .mirrors
            .as(declared, asked.asElement())
            .filter(same -> same.getTypeArguments().size() == asked.getTypeArguments().size())
            .filter(same -> areWithin(type, same, asked, variable))
            .isPresent();
  }

  private boolean areWithin(
      TypeMirror type, DeclaredType same, DeclaredType asked, TypeVariable variable) {
    for (int i = 0; i < asked.getTypeArguments().size(); i++) {
      TypeMirror formal = asked.getTypeArguments().get(i);
      TypeMirror actual = same.getTypeArguments().get(i);
      boolean within =
          formal instanceof WildcardType wildcard
              ? isIt(wildcard.getSuperBound(), variable) && context.types.isSubtype(type, actual)
              : isIt(formal, variable) && context.types.isSameType(type, actual);
      if (!within) return false;
    }
    return true;
  }

  private static boolean isIt(@Nullable TypeMirror type, TypeVariable variable) {
    return type instanceof TypeVariable other && other.asElement().equals(variable.asElement());
  }

  private Optional<TypeMirror> substituted(TypeMirror type) {
    if (!mentionsAny(type)) {
      return Optional.of(type);
    } else if (type instanceof TypeVariable variable) {
      return Optional.ofNullable(equal.get(variable.asElement()))
          .or(
              () ->
                  Optional.ofNullable(lower.get(variable.asElement()))
                      .filter(any -> isKnown(variable)));
    } else if (type instanceof ArrayType array) {
      return substituted(array.getComponentType()).map(context.types::getArrayType);
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
        : Optional.of(context.types.getDeclaredType((TypeElement) declared.asElement(), inside));
  }

  private boolean mentionsAny(TypeMirror type) {
    return method.getTypeVariables().stream().anyMatch(each -> mentions(type, each));
  }

  private static boolean mentions(TypeMirror type, TypeVariable variable) {
    return CallTypes.mentions(type, each -> each.asElement().equals(variable.asElement()));
  }
}
