package dev.weft.machine;

/** Tells the compiler that an expression is of type short; never called. */
@FunctionalInterface
public interface ShortWitness {
  /** The expression. */
  short get() throws Throwable;
}
