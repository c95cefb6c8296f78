package dev.weft.processor.javac.inference;

import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.NestingKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The classes out of a machine's reach in types that no source can write: in what several types
 * have in common (JLS 4.10.4), and above anonymous classes. The compiler does not find their
 * members in the machine.
 */
final class HiddenClasses {
  private final TypeContext context;

  HiddenClasses(TypeContext context) {
    this.context = context;
  }

  /** The lowest such class that several types have in common. */
  Optional<TypeMirror> above(List<TypeMirror> all) {
    return among(supertypes(all.get(0)).stream().filter(type -> isAbove(type, all)).toList());
  }

  /** The same, if all else that they have in common is above it. */
  Optional<TypeMirror> lowest(List<TypeMirror> all) {
    return above(all)
        .filter(
            low ->
                supertypes(all.get(0)).stream()
                    .filter(type -> isAbove(type, all))
                    .allMatch(type -> context.types.isSubtype(low, type)));
  }

  private boolean isAbove(TypeMirror type, List<TypeMirror> all) {
    return all.stream().allMatch(each -> context.types.isSubtype(each, type));
  }

  private List<TypeMirror> supertypes(TypeMirror type) {
    List<TypeMirror> result = new ArrayList<>(List.of(type));
    if (type.getKind() == TypeKind.DECLARED) {
      context.types.directSupertypes(type).forEach(each -> result.addAll(supertypes(each)));
    }
    return result;
  }

  /** The lowest such class among some. */
  Optional<TypeMirror> among(List<? extends TypeMirror> all) {
    List<TypeMirror> hidden =
        all.stream().<TypeMirror>map(type -> type).filter(this::isHidden).toList();
    return hidden.stream().filter(low -> isBelow(low, hidden)).findFirst();
  }

  private boolean isBelow(TypeMirror type, List<TypeMirror> all) {
    return all.stream().allMatch(each -> context.types.isSubtype(type, each));
  }

  private boolean isHidden(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && context.toJavaType.apply(context.types.erasure(type)) instanceof JavaType.Hidden;
  }

  /**
   * What the type of a variable that cannot be written comes to, if that has such a class in it.
   */
  Optional<TypeMirror> in(TypeMirror type) {
    return isAnonymous(type) ? named(type) : Optional.of(type).filter(this::has);
  }

  private static boolean isAnonymous(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ReceiverTypes.element(declared).getNestingKind() == NestingKind.ANONYMOUS;
  }

  /** What an anonymous class extends or implements. */
  private Optional<TypeMirror> named(TypeMirror type) {
    List<? extends TypeMirror> above = context.types.directSupertypes(type);
    return Optional.<TypeMirror>of(above.get(above.size() - 1))
        .filter(each -> context.sourceTypes.exactly(each).filter(HiddenClasses::hides).isPresent());
  }

  static boolean hides(JavaType type) {
    return JavaTypes.anyIn(type, JavaType.Hidden.class::isInstance);
  }

  private boolean has(TypeMirror type) {
    if (type instanceof IntersectionType all) {
      return among(all.getBounds()).isPresent();
    } else if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && has(wildcard.getExtendsBound());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(this::has);
  }
}
