package dev.weft.machine;

/** Tells the compiler that an expression is of type long; never called. */
@FunctionalInterface
public interface LongWitness {
  /** The expression. */
  long get() throws Throwable;
}
