package dev.weft.processor;

import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Which methods are templates. */
final class Annotated {
  static final String ANNOTATION = "dev.weft.annotation.Resumable";

  private Annotated() {}

  /** The templates of a class, in the order of their declaration. */
  static List<ExecutableElement> methods(TypeElement owner) {
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .filter(Annotated::isNamed)
        .filter(Annotated::isTemplate)
        .toList();
  }

  /**
   * Whether a declaration and the classes around it have names: in source that javac could not
   * parse, they may be missing.
   */
  static boolean isNamed(Element declaration) {
    Element around = declaration.getEnclosingElement();
    return SourceVersion.isIdentifier(declaration.getSimpleName())
        && (!(around instanceof TypeElement) || isNamed(around));
  }

  private static boolean isTemplate(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(type -> type.getQualifiedName().contentEquals(ANNOTATION));
  }
}
