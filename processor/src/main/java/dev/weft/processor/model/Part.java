package dev.weft.processor.model;

/**
 * A piece of resolved source: text as it was written, or a name that the emitter writes as its
 * place needs it.
 */
public sealed interface Part
    permits ClassRef, Part.Text, Part.Hole, Part.Typed, LocalUse, Exit, TypeUse, Own, StateRef {
  /** Source text, copied. */
  record Text(String text) implements Part {}

  /** A place that an operand's value takes. */
  record Hole(int operand) implements Part {}

  /** A value of type Object, as one of a variable's type that source cannot write. */
  record Typed(Variable variable, Code value) implements Part {}
}
