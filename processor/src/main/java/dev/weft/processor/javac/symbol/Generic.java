package dev.weft.processor.javac.symbol;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which classes have type parameters, be it through a class around them. */
public final class Generic {
  private Generic() {}

  public static boolean isGeneric(TypeElement type) {
    return !type.getTypeParameters().isEmpty() || isWithin(type);
  }

  /** Whether a class is an inner class of one that is generic. */
  public static boolean isWithin(TypeElement type) {
    Element around = type.getEnclosingElement();
    return !type.getModifiers().contains(Modifier.STATIC)
        && around instanceof TypeElement outer
        && isGeneric(outer);
  }
}
