package dev.weft.processor.javac.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Classes by name, and the members of them, inherited ones included (JLS 8.2). Finding them is work
 * that all bodies of a round share.
 */
public final class Members {
  private final Elements elements;
  private final Types types;
  private final Map<String, Optional<TypeElement>> classes = new HashMap<>();
  private final Map<TypeElement, Map<String, List<Element>>> known = new HashMap<>();

  /** Nothing is known yet. */
  public Members(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Begins a round: the elements of the one before are no more. */
  public void forget() {
    classes.clear();
    known.clear();
  }

  /** The class of a canonical name; none where it does not exist, at least not yet. */
  public Optional<TypeElement> classNamed(String canonical) {
    return classes.computeIfAbsent(
        canonical, name -> Optional.ofNullable(elements.getTypeElement(name)));
  }

  public List<ExecutableElement> methods(TypeElement type, String name) {
    return ElementFilter.methodsIn(named(type, name));
  }

  public List<VariableElement> fields(TypeElement type, String name) {
    return inherited(type, ElementFilter.fieldsIn(named(type, name)));
  }

  public List<TypeElement> types(TypeElement type, String name) {
    return inherited(type, ElementFilter.typesIn(named(type, name)));
  }

  public List<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements());
  }

  /** Those that no class in between hides by a member that it does not hand on (JLS 8.3, 8.5). */
  private <E extends Element> List<E> inherited(TypeElement type, List<E> found) {
    return found.stream().filter(member -> hasMember(type, member)).toList();
  }

  private boolean hasMember(TypeElement type, Element member) {
    return type.equals(member.getEnclosingElement())
        || types.directSupertypes(type.asType()).stream()
            .map(types::asElement)
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast)
            .anyMatch(above -> !declaresOther(above, member) && hasMember(above, member));
  }

  private static boolean declaresOther(TypeElement type, Element member) {
    return type.getEnclosedElements().stream()
        .filter(other -> other.getKind().isField() == member.getKind().isField())
        .filter(other -> other instanceof TypeElement == member instanceof TypeElement)
        .anyMatch(
            other -> !other.equals(member) && other.getSimpleName().equals(member.getSimpleName()));
  }

  private List<Element> named(TypeElement type, String name) {
    return known.computeIfAbsent(type, this::byName).getOrDefault(name, List.of());
  }

  private Map<String, List<Element>> byName(TypeElement type) {
    return elements.getAllMembers(type).stream()
        .filter(Predicate.not(member -> member.getKind() == ElementKind.CONSTRUCTOR))
        .collect(
            Collectors.groupingBy(
                member -> member.getSimpleName().toString(),
                Collectors.collectingAndThen(Collectors.toList(), this::withoutHidden)));
  }

  /** Those that no other one of them hides (JLS 8.3, 8.4.8.2, 8.5). */
  private List<Element> withoutHidden(List<? extends Element> sameName) {
    List<Element> result = new ArrayList<>(sameName);
    result.removeIf(member -> sameName.stream().anyMatch(other -> hides(other, member)));
    return result;
  }

  private boolean hides(Element lower, Element upper) {
    TypeElement below = Enclosing.classOf(lower);
    TypeElement above = Enclosing.classOf(upper);
    return !below.equals(above)
        && (lower.getKind().isField() && upper.getKind().isField()
            || lower instanceof TypeElement && upper instanceof TypeElement
            || lower.getKind() == ElementKind.METHOD
                && upper.getKind() == ElementKind.METHOD
                && lower.getModifiers().contains(Modifier.STATIC)
                && types.isSubsignature(
                    (ExecutableType) lower.asType(), (ExecutableType) upper.asType()))
        && types.isSubtype(types.erasure(below.asType()), types.erasure(above.asType()));
  }

  /**
   * Whether code elsewhere in a package may name a member, or a class, without being a subclass.
   */
  public boolean reachable(Element member, PackageElement from) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PUBLIC)
        || elements.getPackageOf(member).equals(from);
  }

  /** Whether a class and all classes around it may be named there. */
  public boolean reachableType(TypeElement type, PackageElement from) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!reachable(at, from)) {
        return false;
      }
    }
    return true;
  }
}
