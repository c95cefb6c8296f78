package dev.weft.it.names;

import static dev.weft.it.names.Imports.Held.*;
import static java.lang.Math.max;
import static java.util.concurrent.TimeUnit.*;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.*;
import java.util.Map.Entry;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Types and members known by every form of import, by inheritance and by nesting. */
final class Imports extends Parent {
  /** Holds what is imported on demand. */
  static final class Held {
    static final int HELD = 7;

    private Held() {}

    static String helper(Object x) {
      return "helped " + x;
    }

    /** Imported as a static member. */
    record Pair(int a, int b) {}
  }

  @Resumable
  static void onDemand(Yield<Object> gen, Trace t) {
    List<Integer> list = new ArrayList<>(Arrays.asList(1, 2));
    gen.yield(list.size());
    Map<String, Integer> map = new TreeMap<>(Comparator.reverseOrder());
    map.put("a", max(1, 3));
    for (Entry<String, Integer> e : map.entrySet()) {
      gen.yield(e.getKey() + e.getValue());
    }
    Optional<Integer> first = list.stream().findFirst();
    gen.yield(first.orElseThrow(NoSuchElementException::new));
    t.log("" + list + map + Collections.emptyList());
  }

  @Resumable
  static void staticMembers(Yield<Object> gen, Trace t) {
    gen.yield(HELD);
    gen.yield(helper(HELD + 1));
    Pair pair = new Pair(1, 2);
    gen.yield(pair.a());
    gen.yield(pair);
    TimeUnit unit = SECONDS;
    gen.yield(unit.toMillis(2));
    switch (unit) {
      case SECONDS -> gen.yield("s");
      default -> gen.yield("other");
    }
  }

  @Resumable
  static void inheritedNames(Yield<Object> gen, Trace t) {
    inheritedCount = 1;
    gen.yield(inherited("x"));
    gen.yield(++inheritedCount);
    Mood mood = Mood.BAD;
    gen.yield(mood);
    Function<String, String> f = Imports::inherited;
    gen.yield(f.apply(mood.name()) + Parent.inheritedCount);
  }

  @Resumable
  static void fullyQualified(Yield<Object> gen, Trace t) {
    java.util.List<java.lang.String> list = java.util.List.of("a");
    gen.yield(list.get(0));
    java.util.function.Supplier<Object> s = java.util.LinkedHashMap::new;
    gen.yield(s.get());
    Map.Entry<String, int[]> e = Map.entry("k", new int[] {1});
    gen.yield(e.getValue()[0]);
    gen.yield(new AbstractMap.SimpleEntry<>("x", e.getKey()));
  }
}
