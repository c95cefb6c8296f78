package dev.weft.machine;

/** Tells the compiler that an expression is of type char; never called. */
@FunctionalInterface
public interface CharWitness {
  /** The expression. */
  char get() throws Throwable;
}
