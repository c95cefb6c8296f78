package dev.weft.processor.javac.names;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The import declarations of a compilation unit (JLS 7.5), asked by simple name. */
public final class Imports {
  private final Members members;
  private final PackageElement from;
  private final String packageName;
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, List<String>> statics = new HashMap<>();
  private final ModuleImports modules;
  private final List<String> onDemand = new ArrayList<>();
  private final List<String> staticOnDemand = new ArrayList<>();
  private final Map<String, Optional<ClassRef>> known = new HashMap<>();

  public Imports(
      CompilationUnitTree unit, Elements elements, Members members, PackageElement from) {
    this.members = members;
    this.from = from;
    this.packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    this.modules = new ModuleImports(elements, members);
    onDemand.add("java.lang");
    unit.getImports().forEach(this::add);
  }

  private void add(ImportTree tree) {
    String name = tree.getQualifiedIdentifier().toString();
    int dot = name.lastIndexOf('.');
    if (dot < 0 || tree.toString().stripLeading().startsWith("import module ")) {
      modules.add(name, packageName);
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
    return known.computeIfAbsent(simple, this::find);
  }

  private Optional<ClassRef> find(String simple) {
    String imported = types.get(simple);
    if (imported != null) {
      return Optional.of(refTo(imported));
    }
    return first(statics.getOrDefault(simple, List.of()), simple)
        .or(() -> named(qualified(packageName, simple)))
        .or(() -> declared(simple))
        .or(() -> first(staticOnDemand, simple))
        .or(() -> modules.type(simple));
  }

  /**
   * The classes that static imports take a member from: those that name it, or else those that are
   * imported whole (JLS 6.4.1).
   *
   * @param members a class's members of a kind
   */
  List<TypeElement> staticMember(
      String simple, BiFunction<TypeElement, String, List<? extends Element>> members) {
    return Stream.of(statics.getOrDefault(simple, List.of()), staticOnDemand)
        .map(classes -> having(classes, simple, members))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(List::of);
  }

  private List<TypeElement> having(
      List<String> classes,
      String simple,
      BiFunction<TypeElement, String, List<? extends Element>> members) {
    return classes.stream()
        .distinct()
        .flatMap(name -> this.members.classNamed(name).stream())
        .filter(type -> members.apply(type, simple).stream().anyMatch(this::isImported))
        .toList();
  }

  private boolean isImported(Element member) {
    return member.getModifiers().contains(Modifier.STATIC) && this.members.reachable(member, from);
  }

  /** Whether some import names nothing that exists. */
  boolean areUnknown() {
    return modules.areUnknown() || lackClasses();
  }

  /** Whether some static import is from a class that does not exist, at least not yet. */
  boolean lackClasses() {
    return Stream.concat(
            staticOnDemand.stream(), statics.values().stream().flatMap(Collection::stream))
        .anyMatch(name -> members.classNamed(name).isEmpty());
  }

  private Optional<ClassRef> first(List<String> qualifiers, String simple) {
    return qualifiers.stream()
        .flatMap(qualifier -> accessible(qualifier, simple))
        .findFirst()
        .map(ClassRefs::of);
  }

  /** What an import on demand takes from a class it declares itself, and does not inherit. */
  private Optional<ClassRef> declared(String simple) {
    return onDemand.stream()
        .flatMap(
            qualifier ->
                accessible(qualifier, simple).filter(type -> isDeclaredIn(qualifier, type)))
        .findFirst()
        .map(ClassRefs::of);
  }

  private static boolean isDeclaredIn(String qualifier, TypeElement type) {
    return !(type.getEnclosingElement() instanceof TypeElement around)
        || around.getQualifiedName().contentEquals(qualifier);
  }

  /** The classes of a package, or the member classes of a class, that can be named here. */
  private Stream<TypeElement> accessible(String qualifier, String simple) {
    Stream<TypeElement> found =
        members
            .classNamed(qualifier)
            .map(around -> members.types(around, simple).stream())
            .orElseGet(() -> members.classNamed(qualified(qualifier, simple)).stream());
    return found.filter(type -> members.reachable(type, from));
  }

  private Optional<ClassRef> named(String qualifiedName) {
    return members.classNamed(qualifiedName).map(ClassRefs::of);
  }

  private ClassRef refTo(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return named(qualifiedName)
        .orElseGet(
            () -> ClassRef.of(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1)));
  }

  private static String qualified(String qualifier, String simple) {
    return qualifier.isEmpty() ? simple : qualifier + "." + simple;
  }
}
