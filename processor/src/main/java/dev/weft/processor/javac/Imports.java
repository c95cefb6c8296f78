package dev.weft.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import dev.weft.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The import declarations of a compilation unit (JLS 7.5), asked by simple name. */
final class Imports {
  private final Elements elements;
  private final String packageName;
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, List<String>> statics = new HashMap<>();
  private boolean modules;
  private final List<String> onDemand = new ArrayList<>();
  private final List<String> staticOnDemand = new ArrayList<>();

  Imports(CompilationUnitTree unit, Elements elements) {
    this.elements = elements;
    this.packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    onDemand.add("java.lang");
    unit.getImports().forEach(this::add);
  }

  private void add(ImportTree tree) {
    String name = tree.getQualifiedIdentifier().toString();
    int dot = name.lastIndexOf('.');
    if (dot < 0 || tree.toString().startsWith("import module ")) {
      modules = true;
      return;
    }
    String qualifier = name.substring(0, dot);
    String simple = name.substring(dot + 1);
    if (simple.equals("*")) {
      (tree.isStatic() ? staticOnDemand : onDemand).add(qualifier);
    } else if (tree.isStatic()) {
      statics.computeIfAbsent(simple, any -> new ArrayList<>()).add(qualifier);
    } else {
      types.put(simple, name);
    }
  }

  /** The class that a simple name means outside all classes, if there is one yet. */
  Optional<ClassRef> type(String simple) {
    String imported = types.get(simple);
    if (imported != null) {
      return Optional.of(refTo(imported));
    }
    return find(qualified(packageName, simple))
        .or(() -> first(statics.getOrDefault(simple, List.of()), simple))
        .or(() -> first(onDemand, simple))
        .or(() -> first(staticOnDemand, simple));
  }

  /** The class that a static import takes a member from. */
  Optional<ClassRef> staticMember(String simple, BiPredicate<TypeElement, String> has) {
    for (List<String> classes : List.of(statics.getOrDefault(simple, List.of()), staticOnDemand)) {
      for (String name : classes) {
        TypeElement type = elements.getTypeElement(name);
        if (type != null && has.test(type, simple)) {
          return Optional.of(ClassRefs.of(type));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether some import names nothing that exists, or, as a module import does, more than this can
   * tell.
   */
  boolean areUnknown() {
    return modules || lackClasses();
  }

  /** Whether some static import is from a class that does not exist, at least not yet. */
  boolean lackClasses() {
    return Stream.concat(
            staticOnDemand.stream(), statics.values().stream().flatMap(Collection::stream))
        .anyMatch(name -> elements.getTypeElement(name) == null);
  }

  private Optional<ClassRef> first(List<String> qualifiers, String simple) {
    return qualifiers.stream()
        .map(qualifier -> find(qualified(qualifier, simple)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<ClassRef> find(String qualifiedName) {
    @Nullable TypeElement type = elements.getTypeElement(qualifiedName);
    return Optional.ofNullable(type).map(ClassRefs::of);
  }

  private ClassRef refTo(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return find(qualifiedName)
        .orElseGet(
            () -> ClassRef.of(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1)));
  }

  private static String qualified(String qualifier, String simple) {
    return qualifier.isEmpty() ? simple : qualifier + "." + simple;
  }
}
