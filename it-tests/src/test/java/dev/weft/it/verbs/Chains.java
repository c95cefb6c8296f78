package dev.weft.it.verbs;

import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Chains of operators on operands whose types only javac knows, some of them alike. */
final class Chains {
  private Chains() {}

  private static String kind(int value) {
    return "int " + value;
  }

  private static String kind(char value) {
    return "char " + value;
  }

  private static String kind(long value) {
    return "long " + value;
  }

  private static String kind(double value) {
    return "double " + value;
  }

  private static String kind(boolean value) {
    return "boolean " + value;
  }

  private static String kind(Object value) {
    return "Object " + value;
  }

  @Resumable
  static void numbers(Await async, Trace t) {
    byte one = 1;
    long far = 1L << 40;
    char x = 'x';
    t.log(kind(async.await(t.later(one)) + async.await(t.later(one))));
    t.log(kind(async.await(t.later(1)) + async.await(t.later(2)) + async.await(t.later(3))));
    t.log(
        kind(
            async.await(t.later(1))
                + async.await(t.later(2))
                + async.await(t.later(3L))
                + async.await(t.later(4L))
                + async.await(t.later(far))));
    t.log(
        kind(
            async.await(t.later(x))
                + async.await(t.later(x))
                - async.await(t.later(2))
                - async.await(t.later(2.5))
                - async.await(t.later(3))));
    t.log(
        kind(
            async.await(t.later(7))
                - (async.await(t.later(1)) - async.await(t.later(2)) - async.await(t.later(3)))
                - async.await(t.later(9)) * async.await(t.later(8)) / async.await(t.later(7L))));
  }

  @Resumable
  static void texts(Await async, Trace t) {
    Object object = t;
    String none = null;
    t.log(
        kind(
            async.await(t.later(1))
                + async.await(t.later(2))
                + async.await(t.later("a"))
                + async.await(t.later(3))
                + async.await(t.later(none))
                + (async.await(t.later(object)) == t)));
    t.log(
        kind(
            async.await(t.later('a'))
                + async.await(t.later('b'))
                + async.await(t.later("c"))
                + async.await(t.later('d'))
                + async.await(t.later(new StringBuilder("e")))));
  }

  @Resumable
  static void bits(Await async, Trace t) {
    t.log(
        kind(
            async.await(t.later(true))
                & async.await(t.later(true))
                & async.await(t.later(false))
                & async.await(t.later(true))));
    t.log(
        kind(
            async.await(t.later(1))
                | async.await(t.later(2))
                | async.await(t.later(4L))
                | async.await(t.later(8)) ^ async.await(t.later(16)) & async.await(t.later(32))));
  }

  /** The value of a literal decides whether the operand is a char or an int (JLS 15.25). */
  @Resumable
  static void literals(Await async, Trace t, boolean first) {
    t.log(
        kind(
            async.await(t.later(first ? 'a' : 1))
                + async.await(t.later(first ? 'b' : 2))
                + async.await(t.later(first ? 'c' : 100_000))
                + async.await(t.later(first ? 'd' : 3L))));
  }

  private static int either(char quote, int value, String text) {
    return quote + value + text.length();
  }

  private static String either(char quote, String value, String text) {
    return quote + value + text;
  }

  /** Quotes within literals are no ends of literals. */
  @Resumable
  static void quotes(Await async, Trace t, int n) {
    String text = "text";
    t.log(
        kind(
            async.await(t.later(either('"', n, "")))
                + async.await(t.later(either('"', n, "")))
                + async.await(t.later(either('"', text, "")))));
  }

  @Resumable
  static void failures(Await async, Trace t) {
    Integer none = null;
    try {
      int sum =
          async.await(t.later(6)) / async.await(t.later(0)) / async.await(t.later("after", 1));
      t.log("not " + sum);
    } catch (ArithmeticException e) {
      t.log("divided by zero after " + t.stageCount());
    }
    try {
      int sum =
          async.await(t.later(1)) + async.await(t.later(none)) + async.await(t.later("after", 1));
      t.log("not " + sum);
    } catch (NullPointerException e) {
      t.log("null after " + t.stageCount());
    }
  }
}
