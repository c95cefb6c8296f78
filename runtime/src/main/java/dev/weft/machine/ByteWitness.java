package dev.weft.machine;

/** Tells the compiler that an expression is of type byte; never called. */
@FunctionalInterface
public interface ByteWitness {
  /** The expression. */
  byte get() throws Throwable;
}
