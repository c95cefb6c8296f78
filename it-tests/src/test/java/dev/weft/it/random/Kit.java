package dev.weft.it.random;

import dev.weft.it.kit.Trace;
import java.util.Arrays;
import java.util.function.Supplier;

/** What expressions call, so that the trace shows when they are evaluated, and with what. */
public final class Kit {
  private Kit() {}

  /** An argument, logged. */
  public static <V> V seen(Trace t, String name, V value) {
    t.log(name + "=" + (value != null && value.getClass().isArray() ? "array" : value));
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

  /** No value. */
  public static <V> V none() {
    return null;
  }

  /** A value and its class, which its type has decided. */
  public static String kind(Object value) {
    return value + (value == null ? "" : " " + value.getClass().getSimpleName());
  }

  /** A value whose static type is lost. */
  public static Object object(Trace t, Object value) {
    t.log("object " + value);
    return value;
  }

  /** What it is given. */
  public static <V> V same(V value) {
    return value;
  }

  /** The first of two, whose common type is inferred. */
  public static <V> V first(V a, V b) {
    return a;
  }

  /** Calls a supplier that was made before the argument. */
  public static <V> V call(Supplier<V> supplier, Object argument) {
    return supplier.get();
  }

  /** As many ints as there are. */
  public static int total(Trace t, int... values) {
    t.log("total " + Arrays.toString(values));
    return Arrays.stream(values).sum();
  }

  /** As many objects as there are. */
  public static String join(Trace t, Object... values) {
    return t.note("join", Arrays.toString(values));
  }

  /** An exception without what the virtual machine says of it, which no template can rely on. */
  public static String told(Throwable e) {
    return e instanceof NullPointerException ? e.getClass().getName() : e.toString();
  }

  /** Two values of inferred types. */
  public record Pair<A, B>(A left, B right) {}
}
