package dev.weft.processor.javac.symbol;

import java.util.Objects;
import javax.lang.model.element.Element;
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

  /** The top-level class around a member, or a class itself if it is one. */
  public static Element outermost(Element member) {
    Element at = member;
    while (at.getEnclosingElement() instanceof TypeElement outer) {
      at = outer;
    }
    return at;
  }
}
