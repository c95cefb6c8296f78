package dev.weft.machine;

/** Tells the compiler that an expression is of type double; never called. */
@FunctionalInterface
public interface DoubleWitness {
  /** The expression. */
  double get() throws Throwable;
}
