package dev.weft.processor.javac.access;

import dev.weft.processor.javac.names.TemplateBody;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.TypeParameter;
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
import javax.lang.model.type.DeclaredType;
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
  private final Types types;
  private final Members members;
  private final PackageElement from;
  private final TypeElement owner;
  private final Element outermost;
  private final NamedSupertypes supertypes;
  private final ShownTypes shown;
  private final Map<String, String> variables = new HashMap<>();
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
    this.types = types;
    this.members = members;
    this.from = from;
    this.owner = owner;
    this.outermost = Enclosing.outermost(owner);
    this.supertypes = new NamedSupertypes(types, type -> members.reachableType(type, from));
    TypeMirror object = elements.getTypeElement("java.lang.Object").asType();
    this.shown = new ShownTypes(types, members, this, supertypes, object, toJavaType);
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
        && !Generic.isGeneric(type)
        && !type.getSimpleName().contentEquals("Hidden")
        && (type.getKind() == ElementKind.ENUM
            || !supertypes.areOne(type)
            || bounds(type).stream().anyMatch(bound -> Mirrors.classesIn(bound).contains(type)));
  }

  /** The lowest supertypes of a class that can be named, a superclass first (JLS 4.4). */
  List<TypeMirror> bounds(TypeElement type) {
    return supertypes.bounds(type);
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

  /** Whether there is any. */
  public boolean exist() {
    return !all().isEmpty();
  }

  public boolean isReachable(TypeElement type) {
    return members.reachableType(type, from);
  }

  /**
   * Whether a class is out of reach, but values of it can be had; not so if no single supertype can
   * stand for all the others.
   */
  public boolean isHidden(TypeElement type) {
    return hidden.computeIfAbsent(
        type, any -> !isReachable(type) && (variable(type).isPresent() || supertypes.areOne(type)));
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

  /** Whether a member's type is made of classes that can be named, as far as the template can. */
  public boolean isReachable(Element member) {
    return areReachable(Mirrors.classesOf(member));
  }

  /**
   * Whether the same is true of a member as one of a class, which may inherit it from a type that
   * has a private one for an argument.
   */
  public boolean isReachable(Element member, TypeElement via) {
    return isReachable(member)
        && (Enclosing.classOf(member).equals(via)
            || !exist()
            || member instanceof TypeElement
            || areReachable(
                Mirrors.classesIn(types.asMemberOf((DeclaredType) via.asType(), member))));
  }

  private boolean areReachable(List<TypeElement> classes) {
    return classes.stream().allMatch(type -> isReachable(type) || !isOfTemplate(type));
  }

  private boolean isOfTemplate(TypeElement type) {
    return Enclosing.outermost(type).equals(outermost)
        || type.getModifiers().contains(Modifier.PROTECTED);
  }

  /** A type with all hidden classes marked as such. */
  JavaType mark(JavaType type) {
    return shown.mark(type);
  }

  /**
   * Whether a member of a hidden class is one of the type that its values are had as, and its own
   * type has nothing to do with type arguments.
   */
  public boolean isShown(Element member, TypeElement type) {
    return Enclosing.classOf(member).getQualifiedName().contentEquals("java.lang.Object")
        || isHidden(type) && shown.haveMember(member, type);
  }
}
