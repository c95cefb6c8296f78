package dev.weft.processor.lower;

import dev.weft.processor.model.Variable;

/** Says that a variable must be kept across a suspension although source cannot write its type. */
public final class UnwritableType extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Variable variable;

  UnwritableType(Variable variable) {
    super(variable.name());
    this.variable = variable;
  }

  /** The variable. */
  public Variable variable() {
    return variable;
  }
}
