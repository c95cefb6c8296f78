package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Local variables of every type and form. */
final class Variables {
  private Variables() {}

  @Resumable
  @SuppressWarnings("lossy-conversions") // that of += is part of the point
  static String everyPrimitiveType(Yield<Object> gen, Trace t) {
    byte b = 1;
    short s = 2;
    char c = 'c';
    int i = 4;
    long l = 5;
    float f = 6.5f;
    double d = 7.25;
    boolean z = true;
    gen.yield(b);
    b += 200;
    s++;
    c++;
    i <<= 2;
    l *= l;
    f /= 2;
    d -= 0.25;
    z ^= true;
    gen.yield(c);
    return b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + " " + z;
  }

  @Resumable
  static String inferred(Exchange<Object, Integer> gen, Trace t) {
    var text = "text";
    var number = 3;
    var wide = 4L;
    var list = new ArrayList<Map<String, ? extends Number>>();
    var letters = new char[] {'a', 'b'};
    var sent = gen.yield(text);
    list.add(Map.of("k", number));
    letters[0]++;
    for (var entry : new HashMap<>(Map.of("one", 1)).entrySet()) {
      gen.yield(entry.getKey().length() + entry.getValue());
    }
    var first = list.get(0).get("k").intValue();
    return text.length() + number + wide + first + letters.length + " " + letters[0] + " " + sent;
  }

  private static int half(int x) {
    return x / 2;
  }

  @Resumable
  static void inferredAfterConditional(Yield<Object> gen, Trace t) {
    boolean b = t.note("b", true);
    var number = b ? half(8) : 0;
    gen.yield(number);
    var text = b ? "t" + number : null;
    var mixed = b ? 1 : "s";
    gen.yield(mixed);
    var later = text + half(number);
    gen.yield(later);
    t.log(text + later.length());
  }

  @Resumable
  static void severalDeclarators(Yield<String> gen, Trace t) {
    int a = 1, b = a + 1, array[] = {a, b};
    gen.yield(a + " " + b + " " + array[1]);
    array[1]++;
    gen.yield("" + array[1]);
  }

  @Resumable
  static void sameNameDifferentTypes(Yield<Object> gen, Trace t) {
    {
      int x = 1;
      gen.yield(x);
      t.log("int " + x);
    }
    {
      String x = "one";
      gen.yield(x);
      t.log("text " + x);
    }
    for (double x = 0.5; x < 1; x *= 2) {
      gen.yield(x);
    }
    for (char x : new char[] {'x'}) {
      gen.yield(x);
    }
    {
      int x = 2;
      gen.yield(x);
      t.log("int again " + x);
    }
  }

  @Resumable
  static void declaredWithoutInitialiser(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      int x;
      gen.yield(i);
      x = i * 2;
      gen.yield(x);
    }
  }

  @Resumable
  static String assignedInAllBranches(AsyncYield<String> gen, Trace t, int n) {
    String x;
    try {
      gen.yield("try");
      x = gen.await(t.later("x", "x"));
    } catch (RuntimeException e) {
      x = "failed";
    }
    int y;
    switch (n) {
      case 3 -> y = 30;
      default -> {
        gen.yield("default");
        y = 0;
      }
    }
    gen.yield(x + y);
    return x + y;
  }

  @Resumable
  static void arrays(Yield<Integer> gen, Trace t) {
    int[][] grid = new int[2][];
    grid[0] = new int[] {1, 2};
    gen.yield(grid[0][1]);
    grid[1] = grid[0].clone();
    grid[1][0] += 10;
    gen.yield(grid[1][0]);
    gen.yield(grid[0][0]++ + ++grid[0][0]);
  }

  @Resumable
  static <T> List<T> genericLocals(Yield<T> gen, Trace t, List<T> list) {
    List<T> reversed = new ArrayList<>();
    T last = null;
    for (T x : list) {
      reversed.add(0, x);
      last = x;
      gen.yield(last);
    }
    t.log("last " + last);
    return reversed;
  }

  @Resumable
  static void onlyReadAfterwards(Yield<String> gen, Trace t) {
    final int constant = 7;
    final String computed = t.note("computed", "value");
    gen.yield("a");
    t.log(constant + computed);
    gen.yield("b");
    t.log(computed + constant);
  }

  @Resumable
  static void notLiveAcross(Yield<String> gen, Trace t) {
    String a = "a";
    gen.yield(a);
    a = "b";
    String b = a + a;
    gen.yield(b);
    int c = b.length();
    c++;
    gen.yield("c" + c);
  }
}
