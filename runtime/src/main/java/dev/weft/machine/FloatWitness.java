package dev.weft.machine;

/** Tells the compiler that an expression is of type float; never called. */
@FunctionalInterface
public interface FloatWitness {
  /** The expression. */
  float get() throws Throwable;
}
