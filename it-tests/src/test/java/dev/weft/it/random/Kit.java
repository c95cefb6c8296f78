package dev.weft.it.random;

import dev.weft.it.kit.Trace;

/** What expressions call, so that the trace shows when they are evaluated, and with what. */
public final class Kit {
  private Kit() {}

  /** An argument, logged. */
  public static <V> V seen(Trace t, String name, V value) {
    t.log(name + "=" + value);
    return value;
  }

  /** A sum of ints, logged. */
  public static int sum(Trace t, int a, int b) {
    t.log("sum " + a + " " + b);
    return a + b;
  }

  /** A boxed int, logged. */
  public static Integer box(Trace t, int a) {
    t.log("box " + a);
    return a;
  }

  /** Which of the overloads is called depends on the argument's static type. */
  public static String text(Object value) {
    return "object " + value;
  }

  /** The same for what is, or becomes, a long. */
  public static String text(long value) {
    return "long " + value;
  }

  /** The same for what is, or becomes, a double. */
  public static String text(double value) {
    return "double " + value;
  }
}
