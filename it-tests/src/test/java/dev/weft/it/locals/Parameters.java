package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Parameters; the schedule that iterates again sees whether they are reset. */
final class Parameters {
  private Parameters() {}

  @Resumable
  static int reassigned(Yield<Integer> gen, Trace t, int n) {
    while (n > 0) {
      gen.yield(n);
      n--;
    }
    return n;
  }

  @Resumable
  static void manyTypes(
      Yield<String> gen,
      Trace t,
      long l,
      double d,
      char c,
      boolean z,
      String[] names,
      Integer boxed) {
    gen.yield(l + " " + d + " " + c + " " + z);
    l++;
    d *= 2;
    z = !z;
    boxed++;
    gen.yield(l + " " + d + " " + c + " " + z + " " + names.length + " " + boxed);
  }

  @Resumable
  static void referencesAreAsPassed(Yield<Integer> gen, Trace t, int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      gen.yield(numbers[i]++);
    }
  }

  @Resumable
  static String replacedList(AsyncYield<String> gen, Trace t, List<String> list) {
    for (String s : list) {
      list = List.of("x", s);
      gen.yield(s);
      gen.await(t.later(s, 0));
    }
    return String.join("", list);
  }

  @Resumable
  static void varargs(Yield<String> gen, Trace t, String... names) {
    for (String name : names) {
      gen.yield(name);
    }
    names = new String[] {"last"};
    gen.yield(names[0]);
  }

  @Resumable
  static void finalParameter(
      Yield<Integer> gen, Trace t, final int n, @SuppressWarnings("unused") int unused) {
    gen.yield(n);
    gen.yield(n + 1);
  }

  @Resumable
  static long taskParameter(Await async, Trace t, long total) {
    for (int i = 0; i < 2; i++) {
      long more = async.await(t.later("more" + i, 10L));
      total += more;
    }
    return total;
  }

  @Resumable
  static int calledWithArgument(Yield<Integer> gen, Trace t) {
    int argument = 2;
    for (int x : ParametersWeft.reassigned(t, argument)) {
      gen.yield(x);
    }
    Integer rest = gen.yieldAll(ParametersWeft.reassigned(t, ++argument));
    return argument + rest;
  }
}
