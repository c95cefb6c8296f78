package dev.weft.processor.javac.signature;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Which classes a package's other classes can name. */
final class Accessibility {
  private final PackageElement from;

  Accessibility(PackageElement from) {
    this.from = from;
  }

  /** Whether a class, and every class around it, can be named. */
  boolean reaches(TypeElement type) {
    Element around = type.getEnclosingElement();
    if (around instanceof TypeElement outer && !reaches(outer)) return false;
    if (type.getModifiers().contains(Modifier.PRIVATE)) return false;
    return type.getModifiers().contains(Modifier.PUBLIC) || isInPackage(type);
  }

  private boolean isInPackage(TypeElement type) {
    Element at = type;
    while (at instanceof TypeElement) at = at.getEnclosingElement();
    return from.equals(at);
  }
}
