package dev.weft.processor.javac.symbol;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** The classes around a member. */
public final class Enclosing {
  private Enclosing() {}

  /**
   * The class that declares a method or a field.
   *
   * @param member what a class declares, as all methods and fields are
   */
  public static TypeElement classOf(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }

  /** Whether a class is declared in a body, or inside such a class (JLS 14.3, 15.9.5). */
  public static boolean isInBody(TypeElement type) {
    for (Element at = type; at instanceof TypeElement of; at = at.getEnclosingElement()) {
      if (of.getNestingKind() == NestingKind.LOCAL
          || of.getNestingKind() == NestingKind.ANONYMOUS) {
        return true;
      }
    }
    return false;
  }

  /** The top-level class around a member, or a class itself if it is one. */
  public static Element outermost(Element member) {
    Element at = member;
    while (at.getEnclosingElement() instanceof TypeElement outer) {
      at = outer;
    }
    return at;
  }
}
