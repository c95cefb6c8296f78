package dev.weft.it.locals;

import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Variables whose types are captured, generic or unchecked. */
final class Wildcards {
  private Wildcards() {}

  @Resumable
  static void captured(Yield<Object> gen, Trace t) {
    List<? extends Number> numbers = List.of(1, 2.5);
    var first = numbers.get(0);
    gen.yield(first);
    t.log("int " + first.intValue());
    List<?> any = numbers;
    var second = any.get(1);
    gen.yield(any.size());
    t.log("second " + second);
    List<? super Integer> sink = new ArrayList<>(List.of("x"));
    var third = sink.get(0);
    gen.yield(sink.size());
    t.log("third " + third);
  }

  @Resumable
  static void capturedInLoops(Yield<Object> gen, Trace t) {
    Map<String, ? extends List<?>> map =
        new TreeMap<>(Map.of("a", List.of(1, "x"), "b", List.of()));
    for (var entry : map.entrySet()) {
      gen.yield(entry.getKey());
      for (var value : entry.getValue()) {
        gen.yield(value);
        t.log(entry.getKey() + value);
      }
    }
  }

  @Resumable
  static <T extends Comparable<? super T>> T captureOfVariable(
      Yield<T> gen, Trace t, List<T> list) {
    var best = list.get(0);
    for (var candidate : list) {
      var better = candidate.compareTo(best) > 0;
      gen.yield(candidate);
      best = better ? candidate : best;
    }
    return best;
  }

  @Resumable
  @SuppressWarnings("unchecked") // the list does hold text
  static void uncheckedLocal(Exchange<Object, String> gen, Trace t) {
    Object something = new ArrayList<>(List.of("a"));
    List<String> list = (List<String>) something;
    String sent = gen.yield(list.get(0));
    list.add(sent);
    @SuppressWarnings("rawtypes")
    List raw = list;
    gen.yield(raw.size());
    raw.add("b");
    gen.yield(raw.get(2));
    t.log("" + list);
  }

  @Resumable
  static void genericArrays(Yield<Object> gen, Trace t) {
    Supplier<?>[] suppliers = {() -> 1, () -> "two"};
    for (Supplier<?> supplier : suppliers) {
      gen.yield(supplier.get());
    }
    List<?>[] lists = new List<?>[] {List.of(3)};
    gen.yield(lists[0].get(0));
    Map<String, int[]>[] maps = newArray(new HashMap<>());
    maps[0].put("k", new int[] {4});
    gen.yield(maps[0].get("k")[0]);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // it is returned to be read only
  private static <T> T[] newArray(T... elements) {
    return elements;
  }
}
