package dev.weft.it.harness;

import dev.weft.it.kit.Trace;

/** One of the two ways to run a program: both must leave the same trace. */
@FunctionalInterface
interface Side {
  /** Starts the program: its generator, asynchronous generator or task. */
  Object start(Program program, Trace trace);
}
