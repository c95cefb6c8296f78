package dev.weft.processor.javac;

import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a template may name and its machine may not, since they are private. The machine
 * has their values as those of a supertype, and uses their members through bridges.
 */
final class PrivateTypes {
  private static final ClassRef ENUM = ClassRef.of("java.lang", "Enum");

  private static final List<String> COMMON =
      List.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

  private final Elements elements;
  private final Types types;
  private final Members members;
  private final PackageElement from;
  private final Element outermost;
  private final Function<TypeMirror, JavaType> toJavaType;
  private final Map<TypeElement, JavaType> shown = new HashMap<>();
  private final Map<TypeElement, Boolean> hidden = new HashMap<>();
  private @Nullable Boolean exist;

  PrivateTypes(
      Elements elements,
      Types types,
      Members members,
      PackageElement from,
      TypeElement owner,
      Function<TypeMirror, JavaType> toJavaType) {
    this.elements = elements;
    this.types = types;
    this.members = members;
    this.from = from;
    this.outermost = Enclosing.outermost(owner);
    this.toJavaType = toJavaType;
  }

  /** Whether the classes around the template have private ones at all. */
  boolean exist() {
    Boolean known = exist;
    if (known == null) {
      known = hasPrivate(outermost);
      exist = known;
    }
    return known;
  }

  private static boolean hasPrivate(Element type) {
    return type.getEnclosedElements().stream()
        .filter(TypeElement.class::isInstance)
        .anyMatch(each -> each.getModifiers().contains(Modifier.PRIVATE) || hasPrivate(each));
  }

  boolean isReachable(TypeElement type) {
    return members.reachableType(type, from);
  }

  /**
   * Whether a class is out of reach, but values of it can be had; not so if it is generic, or no
   * single supertype can stand for all the others.
   */
  boolean isHidden(TypeElement type) {
    return hidden.computeIfAbsent(
        type, any -> !isReachable(type) && !isGeneric(type) && isOne(type));
  }

  private static boolean isGeneric(TypeElement type) {
    for (Element at = type; at instanceof TypeElement around; at = at.getEnclosingElement()) {
      if (!around.getTypeParameters().isEmpty()) {
        return true;
      }
      if (isStatic(around)) {
        break;
      }
    }
    return false;
  }

  private static boolean isStatic(TypeElement type) {
    return type.getModifiers().contains(Modifier.STATIC) || type.getKind() != ElementKind.CLASS;
  }

  /** Whether a member's type is made of classes that can be named, as far as the template can. */
  boolean isReachable(Element member) {
    return Mirrors.classesOf(member).stream()
        .allMatch(type -> isReachable(type) || !isOfTemplate(type));
  }

  private boolean isOfTemplate(TypeElement type) {
    return Enclosing.outermost(type).equals(outermost)
        || type.getModifiers().contains(Modifier.PROTECTED);
  }

  /** A type with all hidden classes marked as such. */
  JavaType mark(JavaType type) {
    return replace(type, false);
  }

  private JavaType replace(JavaType type, boolean away) {
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(replace(array.component(), away), array.annotations());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return new JavaType.Wildcard(
          wildcard.kind(),
          wildcard.bound().map(bound -> replace(bound, away)),
          wildcard.annotations());
    }
    return type instanceof JavaType.Declared declared ? replace(declared, away) : type;
  }

  private JavaType replace(JavaType.Declared type, boolean away) {
    Optional<TypeElement> hidden =
        Optional.ofNullable(elements.getTypeElement(type.name().canonicalName()))
            .filter(this::isHidden);
    if (hidden.isPresent()) {
      return away
          ? JavaTypes.OBJECT
          : new JavaType.Hidden(type.name(), shownAs(hidden.get()), List.of());
    }
    List<JavaType> arguments =
        type.arguments().stream().map(argument -> replace(argument, away)).toList();
    return new JavaType.Declared(type.name(), type.outer(), arguments, type.annotations());
  }

  /** The supertype that a class's values are had as: the lowest. */
  private JavaType shownAs(TypeElement type) {
    if (type.getKind() == ElementKind.ENUM) {
      return JavaTypes.declared(ENUM, JavaTypes.anything());
    }
    return shown.computeIfAbsent(
        type,
        any ->
            lowest(supertypes(type.asType()))
                .map(toJavaType)
                .map(found -> replace(found, true))
                .orElse(JavaTypes.OBJECT));
  }

  /**
   * Whether a member of a hidden class is one of the type that its values are had as, and its own
   * type has nothing to do with type arguments.
   */
  boolean isShown(Element member, TypeElement type) {
    TypeElement declaring = Enclosing.classOf(member);
    return declaring.getQualifiedName().contentEquals("java.lang.Object")
        || isHidden(type)
            && !member.getModifiers().contains(Modifier.STATIC)
            && types.isSameType(member.asType(), types.erasure(member.asType()))
            && types.isSubtype(
                types.erasure(shownMirror(type)), types.erasure(declaring.asType()));
  }

  private TypeMirror shownMirror(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        ? type.getSuperclass()
        : lowest(supertypes(type.asType()))
            .orElseGet(() -> elements.getTypeElement("java.lang.Object").asType());
  }

  private boolean isOne(TypeElement type) {
    List<TypeMirror> above = supertypes(type.asType());
    return type.getKind() == ElementKind.ENUM
        ? above.isEmpty()
        : above.isEmpty() || lowest(above).isPresent();
  }

  private Optional<TypeMirror> lowest(List<TypeMirror> all) {
    return all.stream()
        .filter(low -> all.stream().allMatch(high -> types.isSubtype(low, high)))
        .findFirst();
  }

  /** The supertypes that can be named and say something. */
  private List<TypeMirror> supertypes(TypeMirror type) {
    List<TypeMirror> result = new ArrayList<>();
    for (TypeMirror above : types.directSupertypes(type)) {
      TypeElement element = (TypeElement) types.asElement(above);
      if (!COMMON.contains(element.getQualifiedName().toString())) {
        if (isReachable(element)) {
          result.add(above);
        }
        result.addAll(supertypes(above));
      }
    }
    return result;
  }
}
