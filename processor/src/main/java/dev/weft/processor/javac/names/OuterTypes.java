package dev.weft.processor.javac.names;

import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What the simple name of an inner class leaves unsaid: the class around it, with the type
 * arguments it has where the name stands.
 */
final class OuterTypes {
  private final List<TypeElement> around;
  private final Members members;
  private final Types types;
  private final Function<TypeMirror, JavaType> toJavaType;

  /**
   * Answers for one template.
   *
   * @param around the classes around it, innermost first
   */
  OuterTypes(
      List<TypeElement> around,
      Members members,
      Types types,
      Function<TypeMirror, JavaType> toJavaType) {
    this.around = around;
    this.members = members;
    this.types = types;
    this.toJavaType = toJavaType;
  }

  /** That of a class without type arguments: one that should have some is raw. */
  Optional<JavaType.Declared> ofPlain(ClassRef name) {
    return takes(name, true) ? of(name) : Optional.empty();
  }

  /**
   * Whether the class around an inner class may have type arguments that matter to it.
   *
   * @param plain whether it stands without type arguments of its own
   */
  boolean takes(ClassRef name, boolean plain) {
    return members
        .classNamed(name.canonicalName())
        .filter(Generic::isWithin)
        .filter(type -> !plain || type.getTypeParameters().isEmpty())
        .isPresent();
  }

  /** That of a class; empty where it has no type arguments. */
  Optional<JavaType.Declared> of(ClassRef name) {
    TypeElement type = members.classNamed(name.canonicalName()).orElse(null);
    if (type == null || !Generic.isWithin(type)) {
      return Optional.empty();
    }
    TypeElement outer = Enclosing.classOf(type);
    for (TypeElement at : around) {
      Optional<DeclaredType> found = supertype(at.asType(), outer);
      if (found.isPresent()) {
        return toJavaType.apply(found.get()) instanceof JavaType.Declared declared
                && (!declared.arguments().isEmpty() || declared.outer().isPresent())
            ? Optional.of(declared)
            : Optional.empty();
      }
      if (at.getModifiers().contains(Modifier.STATIC)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<DeclaredType> supertype(TypeMirror type, Element wanted) {
    if (type instanceof DeclaredType declared && declared.asElement().equals(wanted)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(above -> supertype(above, wanted).stream())
        .findFirst();
  }
}
