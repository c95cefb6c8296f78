package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Variable;

/** A declaration of the body that all states see. */
sealed interface Hoisted {
  /** A class, record, enum or interface. */
  record Type(String name, Code declaration, boolean member) implements Hoisted {}

  /** The initializer of a variable, see {@link Inferred#ONCE}. */
  record Initializer(Variable variable) implements Hoisted {}

  /** A constant variable (JLS 4.12.4). */
  record Constant(Variable variable, Code value) implements Hoisted {}
}
