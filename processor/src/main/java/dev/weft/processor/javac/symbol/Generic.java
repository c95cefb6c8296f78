package dev.weft.processor.javac.symbol;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Which classes have type parameters, be it through a class around them. */
public final class Generic {
  private Generic() {}

  /** The type parameters of a class, those of the classes around an inner one first. */
  public static List<TypeParameterElement> parameters(TypeElement type) {
    List<TypeParameterElement> all =
        isWithin(type) ? new ArrayList<>(parameters(Enclosing.classOf(type))) : new ArrayList<>();
    all.addAll(type.getTypeParameters());
    return all;
  }

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
