package dev.weft.machine;

/** Tells the compiler that an expression is of type int; never called. */
@FunctionalInterface
public interface IntWitness {
  /** The expression. */
  int get() throws Throwable;
}
