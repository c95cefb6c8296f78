package dev.weft.it.owners;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;

/** Private methods and constructors: overloads, type parameters, exceptions, references. */
final class PrivateCalls {
  private final String text;

  private PrivateCalls() {
    this("none");
  }

  private PrivateCalls(String text) {
    this.text = text;
  }

  private PrivateCalls(int number) throws IOException {
    this("number " + number);
    if (number < 0) {
      throw new IOException("negative");
    }
  }

  private static String kind(int x) {
    return "int";
  }

  private static String kind(double x) {
    return "double";
  }

  private static String kind(Object x) {
    return "Object";
  }

  private static String kind(String x) {
    return "String";
  }

  private static String kind(Object first, Object... rest) {
    return "Object and " + rest.length;
  }

  private <T extends Comparable<T>> T greater(T a, T b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static <T> List<T> list(T a, T b) {
    return Arrays.asList(a, b);
  }

  private String fails(boolean really) throws IOException {
    if (really) {
      throw new IOException("failed");
    }
    return "fine";
  }

  @Resumable
  static void overloads(Yield<String> gen, Trace t) {
    char c = 'c';
    long l = 1;
    Integer boxed = 2;
    String none = null;
    gen.yield(kind(1));
    gen.yield(kind(c));
    gen.yield(kind(l));
    gen.yield(kind(boxed));
    gen.yield(kind("s"));
    gen.yield(kind(none));
    gen.yield(kind((Object) none));
    gen.yield(kind(1, 2, 3));
    gen.yield(kind("a", new Object[] {"b"}));
  }

  @Resumable
  void typeParameters(Yield<Object> gen, Trace t) {
    gen.yield(greater(1, 2));
    gen.yield(this.<String>greater("a", "b").length());
    gen.yield(list("x", "y").get(1).concat("z"));
    List<? extends Number> numbers = PrivateCalls.<Number>list(1, 2.5);
    gen.yield(numbers.get(1).intValue());
    var inferred = list(list(1, 2), list(3, 4));
    gen.yield(inferred.get(1).get(0) + 1);
  }

  @Resumable
  void checkedInOneState(Yield<String> gen, Trace t) {
    String text = "unset";
    try {
      text = fails(false);
      text += fails(true);
    } catch (IOException e) {
      t.log(text + " " + e.getMessage());
    }
    gen.yield(text);
    try {
      gen.yield(new PrivateCalls(1).text);
      gen.yield(new PrivateCalls(-1).text);
    } catch (IOException e) {
      gen.yield(e.getMessage());
    }
  }

  @Resumable
  static void constructorsOfOthers(Await async, Trace t) {
    // These classes have protected constructors of the same arity too.
    Throwable cause = new CompletionException(new IOException("cause"));
    async.await(t.later("x", 0));
    t.log(new CompletionException("text", cause).getMessage() + cause.getMessage());
    ClassLoader loader = new ClassLoader(null) {};
    async.await(t.later("y", 0));
    t.log("" + (loader.getParent() == null));
  }
}
