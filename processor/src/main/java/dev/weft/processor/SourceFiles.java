package dev.weft.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import dev.weft.processor.emit.Marks;
import dev.weft.processor.model.ClassRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The files that the processor writes, and what they must know of where they go. */
final class SourceFiles {
  private final Filer filer;
  private final Elements elements;
  private final Set<String> written = new HashSet<>();
  private final Set<ModuleElement> modules = new HashSet<>();

  SourceFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Notes the modules that are compiled: where there are several, a file's own has to be said. */
  void compiled(Set<? extends Element> roots) {
    roots.stream().map(elements::getModuleOf).forEach(modules::add);
  }

  /**
   * Writes a file.
   *
   * @param owner the class it is generated for
   */
  void write(JavaFile file, TypeElement owner) {
    String name = qualified(file.packageName(), file.typeSpec().name());
    String prefix = modules.size() > 1 ? elements.getModuleOf(owner).getQualifiedName() + "/" : "";
    try (Writer writer = filer.createSourceFile(prefix + name, owner).openWriter()) {
      file.writeTo(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written.add(name);
  }

  /** Whether a class was generated in this compilation. */
  boolean wrote(ClassRef name) {
    return written.contains(name.canonicalName());
  }

  /** {@code @Generated}, where the module that the file is for can see it. */
  Optional<AnnotationSpec> generated(TypeElement owner) {
    String annotation = "javax.annotation.processing.Generated";
    ModuleElement module = elements.getModuleOf(owner);
    TypeElement found =
        module == null
            ? elements.getTypeElement(annotation)
            : elements.getTypeElement(module, annotation);
    return Optional.ofNullable(found)
        .map(type -> Marks.generated(WeftProcessor.class.getCanonicalName()));
  }

  /** The simple names that mean something else in a class's package than in {@code java.lang}. */
  Set<String> ambiguous(TypeElement owner) {
    return ElementFilter.typesIn(elements.getPackageOf(owner).getEnclosedElements()).stream()
        .map(type -> type.getSimpleName().toString())
        .filter(name -> elements.getTypeElement("java.lang." + name) != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String qualified(String packageName, String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
