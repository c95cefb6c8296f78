package dev.weft.it.loops;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Logged;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For-each over Iterables. */
final class IterableLoops {
  private IterableLoops() {}

  @Resumable
  static void list(Yield<String> gen, Trace t, List<String> list) {
    for (String s : list) {
      gen.yield(s);
    }
  }

  @Resumable
  static void callsOfTheIterator(AsyncYield<String> gen, Trace t) {
    for (String s : new Logged<>(t, List.of("a", "b"))) {
      gen.yield(s);
      gen.await(t.later(s, 0));
    }
    t.log("after");
  }

  @Resumable
  static void breakLeavesIteratorAlone(Yield<String> gen, Trace t) {
    for (String s : new Logged<>(t, List.of("a", "b", "c"))) {
      if (s.equals("b")) {
        break;
      }
      gen.yield(s);
    }
  }

  @Resumable
  static long unboxed(Yield<Object> gen, Trace t) {
    long sum = 0;
    for (int x : List.of(1, 2)) {
      gen.yield(x);
      sum += x;
    }
    for (long x : List.of(3, 4)) {
      gen.yield(x);
      sum += x;
    }
    return sum;
  }

  @Resumable
  static void nullElementUnboxed(Yield<Integer> gen, Trace t) {
    List<Integer> list = new ArrayList<>();
    list.add(1);
    list.add(null);
    for (int x : list) {
      gen.yield(x);
    }
  }

  @Resumable
  static void entries(Yield<String> gen, Trace t) {
    Map<String, List<Integer>> map = new TreeMap<>(Map.of("a", List.of(1, 2), "b", List.of(3)));
    for (var entry : map.entrySet()) {
      for (int x : entry.getValue()) {
        gen.yield(entry.getKey() + x);
      }
    }
  }

  @Resumable
  static void wildcards(Yield<Number> gen, Trace t) {
    List<? extends Number> list = List.of(1, 2.5);
    for (Number x : list) {
      gen.yield(x);
    }
    for (var x : list) {
      gen.yield(x.intValue());
    }
  }

  @Resumable
  @SuppressWarnings({"rawtypes", "unchecked"}) // the point of the program
  static void raw(Yield<Object> gen, Trace t) {
    List list = new ArrayList();
    list.add("a");
    list.add(1);
    for (Object x : list) {
      gen.yield(x);
    }
  }

  @Resumable
  static void nullIterable(Await async, Trace t) {
    async.await(t.later("before", 0));
    List<String> none = null;
    for (String s : none) {
      async.await(t.later(s, s));
    }
  }

  @Resumable
  static void modifiedMeanwhile(Yield<String> gen, Trace t) {
    List<String> list = new ArrayList<>(List.of("a", "b", "c"));
    try {
      for (String s : list) {
        gen.yield(s);
        list.add("d");
      }
    } catch (ConcurrentModificationException e) {
      t.log("modified");
    }
  }

  @Resumable
  static void lambdaAsIterable(Yield<String> gen, Trace t) {
    Iterable<String> twice = () -> List.of("x", "y").iterator();
    for (String s : twice) {
      for (String u : twice) {
        gen.yield(s + u);
      }
    }
  }

  @Resumable
  static void explicitIterator(Yield<Integer> gen, Trace t) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    for (Iterator<Integer> i = list.iterator(); i.hasNext(); ) {
      int x = i.next();
      if (x == 2) {
        i.remove();
        continue;
      }
      gen.yield(x);
    }
    t.log("left " + list);
  }

  @Resumable
  static <T extends Comparable<T>> void boundedTypeVariable(Yield<T> gen, Trace t, List<T> list) {
    T greatest = null;
    for (T x : list) {
      if (greatest == null || x.compareTo(greatest) > 0) {
        greatest = x;
      }
      gen.yield(greatest);
    }
  }
}
