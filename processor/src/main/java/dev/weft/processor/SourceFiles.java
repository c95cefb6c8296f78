package dev.weft.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import dev.weft.processor.emit.EmptyWriter;
import dev.weft.processor.emit.Marks;
import dev.weft.processor.model.ClassRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** The files that the processor writes, and what they must know of where they go. */
final class SourceFiles {
  /** The annotation on what is generated. */
  static final String MARK = "javax.annotation.processing.Generated";

  private final Filer filer;
  private final Elements elements;
  private final Map<ClassRef, JavaFileObject> reserved = new LinkedHashMap<>();
  private final Set<ClassRef> written = new HashSet<>();
  private final Set<ModuleElement> modules = new HashSet<>();
  private final Map<PackageElement, Set<String>> ambiguous = new HashMap<>();
  private final Map<PackageElement, Boolean> marking = new HashMap<>();

  SourceFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Begins a round: packages have grown. */
  void forget() {
    ambiguous.clear();
    marking.clear();
  }

  /** Notes the modules that are compiled: where there are several, a file's own has to be said. */
  void compiled(Set<? extends Element> roots) {
    roots.stream().map(elements::getModuleOf).forEach(modules::add);
  }

  /**
   * Makes sure of a file that is to be written in a later round: one that is created in the last
   * round only costs the user a warning.
   *
   * @param owner the class it is generated for
   */
  void reserve(ClassRef name, TypeElement owner) {
    reserved.put(name, create(name, owner));
  }

  /**
   * Writes a file.
   *
   * @param owner the class it is generated for
   */
  void write(JavaFile file, TypeElement owner) {
    ClassRef name = ClassRef.of(file.packageName(), file.typeSpec().name());
    JavaFileObject early = reserved.remove(name);
    write(file, early == null ? create(name, owner) : early);
    written.add(name);
  }

  /** Whether a file is reserved and not written. */
  boolean awaits(ClassRef name) {
    return reserved.containsKey(name);
  }

  /** Leaves nothing reserved that is empty: after an error there may be nothing to write. */
  void finish() {
    reserved.forEach((name, file) -> write(new EmptyWriter(name).file(), file));
    reserved.clear();
  }

  private JavaFileObject create(ClassRef name, TypeElement owner) {
    String prefix = modules.size() > 1 ? elements.getModuleOf(owner).getQualifiedName() + "/" : "";
    try {
      return filer.createSourceFile(prefix + name.canonicalName(), owner);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(JavaFile text, JavaFileObject file) {
    try (Writer writer = file.openWriter()) {
      writer.write(text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a class is generated in this compilation. */
  boolean generates(ClassRef name) {
    return written.contains(name) || reserved.containsKey(name);
  }

  /** {@code @Generated}, where the module that the file is for can see it. */
  Optional<AnnotationSpec> generated(TypeElement owner) {
    boolean marks =
        marking.computeIfAbsent(
            elements.getPackageOf(owner),
            any -> ModuleClasses.find(elements, elements.getModuleOf(owner), MARK).isPresent());
    return marks
        ? Optional.of(Marks.generated(WeftProcessor.class.getCanonicalName()))
        : Optional.empty();
  }

  /** The simple names that mean something else in a class's package than in {@code java.lang}. */
  Set<String> ambiguous(TypeElement owner) {
    return ambiguous.computeIfAbsent(elements.getPackageOf(owner), this::ambiguousIn);
  }

  private Set<String> ambiguousIn(PackageElement inPackage) {
    ModuleElement base = elements.getModuleElement("java.base");
    return ElementFilter.typesIn(inPackage.getEnclosedElements()).stream()
        .map(type -> type.getSimpleName().toString())
        .filter(name -> ModuleClasses.find(elements, base, "java.lang." + name).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
