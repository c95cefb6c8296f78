package dev.weft.processor.javac.access;

import dev.weft.processor.javac.names.TemplateBody;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.Comparator;
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
 * The classes that a template may name and its machine may not, since they are private, or
 * protected ones of another package. The machine has their values as those of a supertype, and uses
 * their members through bridges.
 */
public final class PrivateTypes {
  private static final ClassRef ENUM = ClassRef.of("java.lang", "Enum");

  private static final List<String> COMMON =
      List.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

  private final Elements elements;
  private final Types types;
  private final Members members;
  private final PackageElement from;
  private final TypeElement owner;
  private final Element outermost;
  private final Function<TypeMirror, JavaType> toJavaType;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<TypeElement, JavaType> shown = new HashMap<>();
  private final Map<TypeElement, Boolean> hidden = new HashMap<>();
  private @Nullable List<TypeElement> all;

  /**
   * The types around a template.
   *
   * @param variables the type variables that stand for some of them
   */
  PrivateTypes(
      Elements elements,
      Types types,
      Members members,
      PackageElement from,
      TypeElement owner,
      List<TypeParameter> variables,
      Function<TypeMirror, JavaType> toJavaType) {
    this.elements = elements;
    this.types = types;
    this.members = members;
    this.from = from;
    this.owner = owner;
    this.outermost = Enclosing.outermost(owner);
    this.toJavaType = toJavaType;
    variables.forEach(each -> this.variables.put(each.original(), each.name()));
  }

  static PrivateTypes of(TemplateBody body) {
    return new PrivateTypes(
        body.elements(),
        body.types(),
        body.members(),
        body.inPackage(),
        body.around().get(0),
        body.template().hiddenTypes(),
        body.toJavaType());
  }

  /** The type variable that stands for a class, if one does. */
  public Optional<String> variable(TypeElement type) {
    return Optional.ofNullable(variables.get(type.getQualifiedName().toString()));
  }

  /** Whether no single supertype can stand for a class that is out of reach. */
  boolean wantsVariable(TypeElement type) {
    return !isReachable(type)
        && !isGeneric(type)
        && !type.getSimpleName().contentEquals("Hidden")
        && (type.getKind() == ElementKind.ENUM
            || !isOne(type)
            || bounds(type).stream().anyMatch(bound -> Mirrors.classesIn(bound).contains(type)));
  }

  /** The lowest supertypes of a class that can be named, a superclass first (JLS 4.4). */
  List<TypeMirror> bounds(TypeElement type) {
    List<TypeMirror> all = new ArrayList<>();
    collectReachable(type.asType(), all);
    return all.stream()
        .filter(
            high ->
                all.stream()
                    .noneMatch(low -> !types.isSameType(low, high) && types.isSubtype(low, high)))
        .sorted(Comparator.comparing(bound -> types.asElement(bound).getKind().isInterface()))
        .toList();
  }

  private void collectReachable(TypeMirror type, List<TypeMirror> all) {
    for (TypeMirror above : types.directSupertypes(type)) {
      if (!isReachable((TypeElement) types.asElement(above))) {
        collectReachable(above, all);
      } else if (all.stream().noneMatch(known -> types.isSameType(known, above))) {
        all.add(above);
      }
    }
  }

  /** Those of the classes around the template that are out of reach. */
  public List<TypeElement> all() {
    List<TypeElement> known = all;
    if (known == null) {
      known = NestTypes.of(owner, types).stream().filter(each -> !isReachable(each)).toList();
      all = known;
    }
    return known;
  }

  boolean exist() {
    return !all().isEmpty();
  }

  public boolean isReachable(TypeElement type) {
    return members.reachableType(type, from);
  }

  /**
   * Whether a class is out of reach, but values of it can be had; not so if it is an inner class of
   * a generic one, or no single supertype can stand for all the others.
   */
  public boolean isHidden(TypeElement type) {
    return hidden.computeIfAbsent(
        type,
        any ->
            !isReachable(type)
                && !Generic.isWithin(type)
                && (variable(type).isPresent() || isOne(type)));
  }

  /** Whether the machine can have values of a class. */
  public boolean isHad(TypeElement type) {
    return isReachable(type) || isHidden(type);
  }

  /** Whether the machine can name all the classes that a type is made of. */
  boolean isWritable(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return isWritable(array.component());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound().map(this::isWritable).orElse(true);
    }
    return !(type instanceof JavaType.Declared declared)
        || declared.arguments().stream().allMatch(this::isWritable)
            && members
                .classNamed(declared.name().canonicalName())
                .filter(each -> !isHad(each))
                .isEmpty();
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
  public boolean isReachable(Element member) {
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
        members.classNamed(type.name().canonicalName()).filter(this::isHidden);
    if (hidden.isPresent()) {
      return away ? JavaTypes.OBJECT : hidden(type, hidden.get());
    }
    List<JavaType> arguments =
        type.arguments().stream().map(argument -> replace(argument, away)).toList();
    return new JavaType.Declared(type.name(), type.outer(), arguments, type.annotations());
  }

  private JavaType hidden(JavaType.Declared type, TypeElement element) {
    List<JavaType> arguments = type.arguments().stream().map(this::mark).toList();
    JavaType erased = erased(element);
    JavaType shown = shownAs(element);
    if (!element.getTypeParameters().isEmpty()) {
      List<JavaType> parameters =
          element.getTypeParameters().stream()
              .map(each -> toJavaType.apply(each.asType()))
              .toList();
      shown = Substitution.in(shown, parameters, arguments).orElse(erased);
    }
    return new JavaType.Hidden(type.name(), shown, erased, arguments, List.of());
  }

  private JavaType erased(TypeElement type) {
    TypeMirror erased = types.erasure(shownMirrors(type).get(0));
    return JavaTypes.declared(ClassRefs.of((TypeElement) types.asElement(erased)));
  }

  /** The supertype that a class's values are had as: the lowest. */
  private JavaType shownAs(TypeElement type) {
    Optional<String> variable = variable(type);
    if (variable.isPresent()) {
      return new JavaType.Variable(variable.get(), List.of());
    }
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
  public boolean isShown(Element member, TypeElement type) {
    TypeElement declaring = Enclosing.classOf(member);
    return declaring.getQualifiedName().contentEquals("java.lang.Object")
        || isHidden(type)
            && !member.getModifiers().contains(Modifier.STATIC)
            && types.isSameType(member.asType(), types.erasure(member.asType()))
            && shownMirrors(type).stream()
                .anyMatch(
                    above ->
                        types.isSubtype(types.erasure(above), types.erasure(declaring.asType())));
  }

  private List<TypeMirror> shownMirrors(TypeElement type) {
    if (variable(type).isPresent()) {
      return bounds(type);
    }
    return List.of(
        type.getKind() == ElementKind.ENUM
            ? type.getSuperclass()
            : lowest(supertypes(type.asType()))
                .orElseGet(() -> elements.getTypeElement("java.lang.Object").asType()));
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
