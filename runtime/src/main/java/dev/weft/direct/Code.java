package dev.weft.direct;

import org.jspecify.annotations.Nullable;

/** A template with its scope and its arguments, ready to run. */
@FunctionalInterface
interface Code {
  /** Runs it from the first statement to the last. */
  @Nullable Object run() throws Throwable;
}
