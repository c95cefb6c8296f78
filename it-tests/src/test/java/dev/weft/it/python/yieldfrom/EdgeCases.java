package dev.weft.it.python.yieldfrom;

import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;

/** Delegates that answer close and throw in different ways, and the delegator. */
final class EdgeCases {
  private EdgeCases() {}

  @Resumable
  static String outer(Yield<String> gen, Generator<String, Void, String> inner) {
    return gen.yieldAll(inner);
  }

  @Resumable
  static String works(Yield<String> gen) {
    gen.yield("first");
    gen.yield("second");
    return "returned";
  }

  @Resumable
  static String raises(Yield<String> gen, Throwable raised) throws Throwable {
    try {
      gen.yield("first");
      gen.yield("second");
      return "returned";
    } finally {
      raise(raised);
    }
  }

  private static void raise(Throwable raised) throws Throwable {
    throw raised;
  }

  @Resumable
  static String yields(Yield<String> gen) {
    try {
      gen.yield("first");
    } finally {
      gen.yield("second");
    }
    return "returned";
  }

  @Resumable
  @SuppressWarnings("finally")
  static String returns(Yield<String> gen) {
    try {
      gen.yield("first");
      gen.yield("second");
    } finally {
      return "returned";
    }
  }
}
