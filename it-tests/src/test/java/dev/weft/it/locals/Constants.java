package dev.weft.it.locals;

import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Constant variables, which must stay constant where the language asks for one. */
final class Constants {
  private static final int FIELD = 2;
  private static final String TEXT = "text";

  private Constants() {}

  @Resumable
  static void caseLabels(Yield<String> gen, Trace t) {
    final int one = 1;
    final int next = one + FIELD;
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case one -> gen.yield("one");
        case FIELD -> gen.yield("two");
        case next -> gen.yield("three");
        default -> gen.yield("default");
      }
    }
  }

  @Resumable
  static void stringLabels(Yield<String> gen, Trace t) {
    final String suffix = "s";
    for (String s : new String[] {"text", "texts", "other"}) {
      switch (s) {
        case TEXT:
          gen.yield("constant");
          break;
        case TEXT + suffix:
          gen.yield("concatenated");
          break;
        default:
          gen.yield("none");
      }
    }
  }

  @Resumable
  static void implicitNarrowing(Yield<Object> gen, Trace t) {
    final int small = 10;
    gen.yield(small);
    byte b = small;
    char c = small + 55;
    gen.yield(b);
    gen.yield(c);
    Byte boxed = small;
    gen.yield(boxed);
  }

  @Resumable
  static void constantLoop(Yield<Integer> gen, Trace t) {
    final boolean forever = true;
    int i = 0;
    while (forever) {
      gen.yield(i++);
    }
  }

  @Resumable
  static int unreachableByConstant(Yield<Integer> gen, Trace t) {
    final boolean debug = false;
    gen.yield(1);
    if (debug) {
      gen.yield(2);
    }
    final int result;
    do {
      result = 3;
      gen.yield(result);
      break;
    } while (true);
    return result;
  }

  @Resumable
  static void sameConstantText(Yield<Boolean> gen, Trace t) {
    final String a = "te";
    String whole = a + "xt";
    gen.yield(whole == TEXT);
    gen.yield((a + "xt") == TEXT);
  }

  @Resumable
  static void inLocalClass(Exchange<Object, Object> gen, Trace t) {
    if (gen.yield("start") == null) {
      final byte small = (byte) 166;
      for (int i = 0; i < 2; i++) {
        gen.yield(i);
        class Named {
          final int number = small + 1;

          @Override
          public String toString() {
            return "named " + small;
          }
        }
        Named named = new Named();
        gen.yield(named.toString());
        t.log(named + " " + named.number);
      }
    }
  }

  @Resumable
  @SuppressWarnings("divzero")
  static void divisions(Exchange<Object, Integer> gen, Trace t) {
    final int size = 8;
    final int half = size / 2;
    final int rest = half % (size - 5);
    try {
      switch (gen.yield(half)) {
        case half -> t.log("half");
        case rest -> t.log("rest");
        default -> t.log("neither");
      }
      final long never = 1L / (size - 2 * half);
      t.log("" + never);
    } catch (ArithmeticException e) {
      t.log("divided");
    }
  }
}
