package dev.weft.processor.javac.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The supertypes that the machine can name, of classes that it cannot. */
final class NamedSupertypes {
  private static final List<String> COMMON =
      List.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

  private final Types types;
  private final Predicate<TypeElement> reachable;

  /**
   * The supertypes in reach.
   *
   * @param reachable whether the machine can name a class
   */
  NamedSupertypes(Types types, Predicate<TypeElement> reachable) {
    this.types = types;
    this.reachable = reachable;
  }

  /** The lowest of all, a superclass first (JLS 4.4). */
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
      if (!isReachable(above)) {
        collectReachable(above, all);
      } else if (all.stream().noneMatch(known -> types.isSameType(known, above))) {
        all.add(above);
      }
    }
  }

  private boolean isReachable(TypeMirror type) {
    return reachable.test((TypeElement) types.asElement(type));
  }

  /** Whether one supertype can stand for all the others that say something. */
  boolean areOne(TypeElement type) {
    List<TypeMirror> above = telling(type.asType());
    return above.isEmpty() || type.getKind() != ElementKind.ENUM && lowest(above).isPresent();
  }

  /** That which says the most, if one does; every record is at least a Record. */
  Optional<TypeMirror> lowest(TypeElement type) {
    return lowest(telling(type.asType()))
        .or(
            () ->
                Optional.of(type)
                    .filter(record -> record.getKind() == ElementKind.RECORD)
                    .map(TypeElement::getSuperclass));
  }

  private Optional<TypeMirror> lowest(List<TypeMirror> all) {
    return all.stream()
        .filter(low -> all.stream().allMatch(high -> types.isSubtype(low, high)))
        .findFirst();
  }

  /** Those that say something. */
  private List<TypeMirror> telling(TypeMirror type) {
    List<TypeMirror> result = new ArrayList<>();
    for (TypeMirror above : types.directSupertypes(type)) {
      TypeElement element = (TypeElement) types.asElement(above);
      if (!COMMON.contains(element.getQualifiedName().toString())) {
        if (reachable.test(element)) {
          result.add(above);
        }
        result.addAll(telling(above));
      }
    }
    return result;
  }
}
