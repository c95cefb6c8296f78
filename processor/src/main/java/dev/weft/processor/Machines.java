package dev.weft.processor;

import dev.weft.processor.model.Template;
import javax.lang.model.element.ExecutableElement;

/** Writes the machines, from the round after their facades on. */
interface Machines {
  /**
   * Writes a template's machine, or reports what is wrong with its body.
   *
   * @return false to be asked again in the next round, since the body mentions a type that does not
   *     exist yet
   */
  boolean emit(Template template, ExecutableElement method);

  /** The same in the last round: what does not exist by now never will. */
  void emitAnyway(Template template, ExecutableElement method);
}
