package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.io.IOException;

/** Clauses that catch several exceptions, some of which the body declares. */
@SuppressWarnings("serial")
final class LocalExceptions {
  private LocalExceptions() {}

  @Resumable
  static void severalAtOnce(AsyncYield<Object> gen, Trace t) {
    abstract class Problem extends Exception {
      abstract int code();
    }
    class Missing extends Problem {
      @Override
      int code() {
        return 1;
      }
    }
    class Broken extends Problem {
      @Override
      int code() {
        return 2;
      }
    }
    class Odd extends IOException {
      Odd(String message) {
        super(message);
      }
    }
    for (int i = 0; i < 5; i++) {
      try {
        switch (gen.await(t.later(i))) {
          case 0 -> throw new Missing();
          case 1 -> throw new Broken();
          case 2 -> throw new Odd("odd");
          case 3 -> throw new IllegalStateException("state");
          default -> gen.yield("none");
        }
      } catch (Missing | Broken e) {
        gen.yield(e.code() + gen.await(t.later(e.code())));
      } catch (Odd | IllegalStateException e) {
        gen.yield(e.getMessage() + gen.await(t.later(i)));
      } finally {
        gen.yield("end " + i);
      }
    }
  }
}
