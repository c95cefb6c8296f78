package dev.weft.machine;

/** Tells the compiler that an expression is of type boolean; never called. */
@FunctionalInterface
public interface BooleanWitness {
  /** The expression. */
  boolean get() throws Throwable;
}
