package dev.weft.it.exceptions;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** Ways out of statements without a verb that a finally puts an end to (JLS 14.20.2, 14.22). */
@SuppressWarnings("finally") // the point of the programs
final class StoppedExits {
  private StoppedExits() {}

  @Resumable
  static String returns(Yield<Object> gen, Trace t, int n) {
    try {
      switch (n) {
        case 3:
          try {
            return t.note("returned", "a");
          } catch (Failure e) {
            return "b";
          } finally {
            t.log("inner");
            throw new Failure("instead");
          }
        case 4:
          gen.yield(4);
      }
    } finally {
      t.log("outer");
    }
    return "end";
  }

  @Resumable
  static String breaks(Yield<Object> gen, Trace t, int n) {
    for (int i = 0; i < 3; i++) {
      try {
        gen.yield(i);
        if (i == 0) {
          try {
            if (n == 3) break;
            continue;
          } finally {
            throw new Failure("over break");
          }
        }
        if (i == 1) {
          try {
            continue;
          } finally {
            t.log("finally");
            break;
          }
        }
      } catch (Failure e) {
        t.log(e.getMessage());
      } finally {
        t.log("turn");
      }
    }
    return "end";
  }

  @Resumable
  static Object chooses(Yield<Object> gen, Trace t, int n) {
    try {
      return switch (n) {
        case 3 -> {
          try {
            if (t.note("stopped", true)) yield "a";
          } finally {
            throw new Failure("over yield");
          }
        }
        default -> {
          gen.yield(n);
          yield "c";
        }
      };
    } catch (Failure e) {
      gen.yield(e.getMessage());
    }
    while (true) {
      try {
        return t.note("again", 1);
      } finally {
        break;
      }
    }
    gen.yield("behind");
    return "end";
  }

  @Resumable
  static int replaced(Yield<Object> gen, Trace t, int n) {
    try {
      gen.yield("first");
      if (n > 0) {
        try {
          return t.note("one", 1);
        } finally {
          return t.note("two", 2);
        }
      }
    } finally {
      t.log("outer");
    }
    return 0;
  }
}
