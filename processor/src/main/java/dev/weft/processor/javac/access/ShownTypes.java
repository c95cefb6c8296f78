package dev.weft.processor.javac.access;

import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types that values of hidden classes are had as: a type variable, or a supertype. */
final class ShownTypes {
  private static final ClassRef ENUM = ClassRef.of("java.lang", "Enum");

  private final Types types;
  private final Members members;
  private final PrivateTypes privates;
  private final NamedSupertypes supertypes;
  private final TypeMirror object;
  private final Function<TypeMirror, JavaType> toJavaType;
  private final Map<TypeElement, JavaType> lowest = new HashMap<>();

  /**
   * Of some hidden classes.
   *
   * @param object the type of Object, had where nothing else can be
   */
  ShownTypes(
      Types types,
      Members members,
      PrivateTypes privates,
      NamedSupertypes supertypes,
      TypeMirror object,
      Function<TypeMirror, JavaType> toJavaType) {
    this.types = types;
    this.members = members;
    this.privates = privates;
    this.supertypes = supertypes;
    this.object = object;
    this.toJavaType = toJavaType;
  }

  /** A type with all hidden classes marked as such. */
  JavaType mark(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(mark(array.component()), array.annotations());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return new JavaType.Wildcard(
          wildcard.kind(), wildcard.bound().map(this::mark), wildcard.annotations());
    }
    return type instanceof JavaType.Declared declared ? mark(declared) : type;
  }

  private JavaType mark(JavaType.Declared type) {
    return members
        .classNamed(type.name().canonicalName())
        .filter(privates::isHidden)
        .map(hidden -> hidden(type, hidden))
        .orElseGet(
            () ->
                new JavaType.Declared(
                    type.name(),
                    type.outer(),
                    type.arguments().stream().map(this::mark).toList(),
                    type.annotations()));
  }

  private JavaType hidden(JavaType.Declared type, TypeElement element) {
    List<JavaType> arguments = JavaTypes.allArguments(type).stream().map(this::mark).toList();
    JavaType erased = erased(element);
    JavaType shown = shownAs(element);
    if (Generic.isGeneric(element)) {
      List<JavaType> parameters =
          Generic.parameters(element).stream()
              .map(each -> toJavaType.apply(each.asType()))
              .toList();
      shown = Substitution.in(shown, parameters, arguments).orElse(erased);
    }
    return new JavaType.Hidden(type.name(), shown, erased, arguments, List.of());
  }

  private JavaType erased(TypeElement type) {
    TypeMirror erased = types.erasure(mirrors(type).get(0));
    return JavaTypes.declared(ClassRefs.of((TypeElement) types.asElement(erased)));
  }

  private JavaType shownAs(TypeElement type) {
    Optional<String> variable = privates.variable(type);
    if (variable.isPresent()) {
      return new JavaType.Variable(variable.get(), List.of());
    }
    if (type.getKind() == ElementKind.ENUM) {
      return JavaTypes.declared(ENUM, JavaTypes.anything());
    }
    JavaType known = lowest.get(type);
    if (known == null) {
      lowest.put(type, JavaTypes.OBJECT); // for a supertype that mentions the class again
      known = supertypes.lowest(type).map(toJavaType).map(this::mark).orElse(JavaTypes.OBJECT);
      lowest.put(type, known);
    }
    return known;
  }

  /** Whether what values of a class are had as has a member of it, with the very same type. */
  boolean haveMember(Element member, TypeElement type) {
    TypeMirror declaring = types.erasure(Enclosing.classOf(member).asType());
    return !member.getModifiers().contains(Modifier.STATIC)
        && types.isSameType(member.asType(), types.erasure(member.asType()))
        && mirrors(type).stream()
            .anyMatch(above -> types.isSubtype(types.erasure(above), declaring));
  }

  private List<TypeMirror> mirrors(TypeElement type) {
    if (privates.variable(type).isPresent()) {
      return supertypes.bounds(type);
    }
    return List.of(
        type.getKind() == ElementKind.ENUM
            ? type.getSuperclass()
            : supertypes.lowest(type).orElse(object));
  }
}
