package dev.weft.processor.javac;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which classes have type parameters, be it through a class around them. */
final class Generic {
  private Generic() {}

  static boolean isGeneric(TypeElement type) {
    Element around = type.getEnclosingElement();
    return !type.getTypeParameters().isEmpty()
        || !type.getModifiers().contains(Modifier.STATIC)
            && around instanceof TypeElement outer
            && isGeneric(outer);
  }
}
