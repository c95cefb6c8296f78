package dev.weft.it.exceptions;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** A finally that completes abruptly overrides how its try was left (JLS 14.20.2). */
@SuppressWarnings("finally") // the point of the programs
final class Overrides {
  private Overrides() {}

  @Resumable
  static String returnOverReturn(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
      return t.note("evaluated", "a");
    } finally {
      return "b";
    }
  }

  @Resumable
  static String returnOverThrow(Await async, Trace t) {
    try {
      async.await(t.later("x", 0));
      throw new Failure("swallowed");
    } finally {
      async.await(t.later("y", 0));
      return "b";
    }
  }

  @Resumable
  static void throwOverReturn(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
      return;
    } finally {
      throw new Failure("over return");
    }
  }

  @Resumable
  static void throwOverThrow(Await async, Trace t) {
    try {
      async.await(t.later("x", 0));
      throw new Failure("first");
    } finally {
      async.await(t.later("y", 0));
      throw new Failure("second");
    }
  }

  @Resumable
  static String labelledBlockLeftByFinally(Yield<String> gen, Trace t) {
    block:
    try {
      gen.yield("try");
      return "returned";
    } finally {
      break block;
    }
    gen.yield("after");
    return "end";
  }

  @Resumable
  static void exitSwallowedByReturn(Yield<String> gen, Trace t) {
    try {
      while (true) {
        gen.yield("a");
      }
    } finally {
      return;
    }
  }
}
