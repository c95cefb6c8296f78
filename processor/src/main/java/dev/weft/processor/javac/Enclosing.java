package dev.weft.processor.javac;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The class around a member. */
final class Enclosing {
  private Enclosing() {}

  /**
   * The class that declares a method or a field.
   *
   * @param member what a class declares, as all methods and fields are
   */
  static TypeElement classOf(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }
}
