package dev.weft.it.locals;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Variables whose types Java infers and no source can write (JLS 14.4.1, 18). */
final class UnwritableTypes {
  private UnwritableTypes() {}

  @Resumable
  static void intersections(Yield<Object> gen, Trace t, boolean first) {
    var odd = first ? 1 : "one";
    gen.yield(odd);
    var list = first ? new ArrayList<String>() : new LinkedList<String>();
    list.add("a");
    gen.yield(list);
    list.add("b");
    gen.yield(list.size() + list.get(1));
    var number = first ? 1 : 2.5;
    gen.yield(number);
    var wide =
        switch (first ? 0 : 1) {
          case 0 -> 1;
          case 1 -> 'c';
          default -> "x";
        };
    gen.yield(wide);
    t.log(odd + " " + wide.hashCode() + " " + number);
  }

  @Resumable
  static void computed(AsyncYield<Object> gen, Trace t, int n) {
    double sum = 1.5;
    for (var each : Arrays.asList(n += 1, sum -= gen.await(t.later("one", 1.0f)))) {
      gen.yield(each.intValue());
      t.log("" + each.doubleValue() + sum + n);
    }
    var odd = n > 3 ? n <<= gen.await(t.later("two", 2)) : "x";
    gen.yield(odd);
    t.log("" + odd.hashCode());
  }

  @Resumable
  static void namesOfLambdas(Yield<Object> gen, Trace t) {
    var numbers = Stream.of(1, 2.5).map(x -> List.of(x)).toList();
    for (int x = 0; x < 2; x++) {
      gen.yield(numbers.get(x).get(0).intValue());
    }
    for (var each : numbers.stream().map(some -> some.get(0)).toList()) {
      for (var some : numbers) {
        gen.yield(each.intValue() + some.get(0).doubleValue());
      }
    }
  }

  @Resumable
  static void assignedAgain(Yield<Object> gen, Trace t, boolean first) {
    var odd = first ? 1 : "one";
    for (int i = 0; i < 3; i++) {
      gen.yield(odd);
      odd = i == 1 ? 2L > i ? 3 : 4 : "x" + odd;
      t.log("now " + odd.hashCode());
    }
    Object last = (odd = 5);
    gen.yield(last);
    gen.yield(odd.compareTo(null) + "");
  }

  @Resumable
  static void argumentsOfTypes(Yield<Object> gen, Trace t, int n) {
    var list = Arrays.asList(n, 2.5);
    gen.yield(list);
    list.set(0, list.get(1));
    var inner = list.get(0);
    gen.yield(inner);
    gen.yield(inner.intValue() + list.get(0).intValue());
    var map = new TreeMap<>(Map.of("a", 1, "b", 2.5f));
    gen.yield(map.size());
    for (var entry : map.entrySet()) {
      gen.yield(entry.getKey());
      gen.yield(entry.getValue().intValue());
      for (var other : map.values()) {
        t.log("" + other.doubleValue());
        gen.yield(other.longValue() + entry.getValue().longValue());
      }
    }
    var lists = List.of(List.of(1, "a"), List.of(2, 'c'));
    for (var each : lists) {
      for (var element : each) {
        gen.yield(element);
        t.log("" + element.hashCode());
      }
    }
  }

  @Resumable
  static void captured(Yield<Object> gen, Trace t, int n) {
    var numbers = Stream.of(n, 2.5).map(number -> List.of(number)).toList();
    Supplier<Object> lazy = () -> numbers.get(0).get(0).intValue();
    gen.yield(lazy.get());
    Supplier<Object> later = () -> numbers.get(1).get(0).doubleValue();
    gen.yield(later.get());
    var groups =
        numbers.stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(x -> x.intValue(), TreeMap::new, Collectors.toList()));
    gen.yield("groups");
    for (var group : groups.entrySet()) {
      gen.yield(group.getKey());
      Supplier<Object> size = () -> group.getValue().size() + group.getValue().get(0).intValue();
      gen.yield(size.get());
    }
    Object anonymous =
        new Object() {
          @Override
          public String toString() {
            return "all " + numbers.get(0).get(0).byteValue();
          }
        };
    gen.yield(anonymous);
  }

  @Resumable
  static void heldByClasses(Yield<Object> gen, Trace t, int n) {
    var numbers = Arrays.asList(n, 2.5);
    var first = numbers.get(0);
    class Sum {
      private final int more;

      Sum(int more) {
        this.more = more;
      }

      int total() {
        var last = numbers.get(1);
        return first.intValue() + last.intValue() + more;
      }
    }
    gen.yield(new Sum(1).total());
    for (var each : List.of(1, 2.5f)) {
      class Shown {
        @Override
        public String toString() {
          return "shown " + each.intValue() + new Sum(each.intValue()).total();
        }
      }
      gen.yield(new Shown().toString());
      numbers.set(1, numbers.get(0));
    }
  }

  @Resumable
  static void awaited(AsyncYield<Object> gen, Trace t, boolean first) {
    var one = first ? gen.await(t.later("one", 1)) : gen.await(t.later("other", "x"));
    gen.yield(one);
    var list = List.of(gen.await(t.later("two", 2)), gen.await(t.later("three", 3.5)));
    gen.yield(list.get(0).intValue());
    gen.yield(list.get(1).intValue());
    for (var each : gen.each(new Source<>(t, "s", List.of(list, list)))) {
      gen.yield(each.get(1).intValue());
      t.log("" + each.get(0).intValue());
    }
    for (var each : gen.each(AsyncIterable.of(1, 2.5))) {
      gen.await(t.later("x", each));
      t.log("" + each.intValue());
    }
    try {
      var failing = List.of(1, t.note("text", "x"));
      gen.yield(failing.get(0).hashCode());
      t.log("" + failing.get(1).compareTo(null));
    } catch (NullPointerException | ClassCastException e) {
      var caught = List.of(e, 1);
      gen.yield(caught.size());
      t.log(caught.get(1).toString());
    }
  }

  @Resumable
  static void arrays(Await async, Trace t, boolean first) {
    var array = new List<?>[] {List.of(1), List.of("a")};
    for (var each : array) {
      async.await(t.later("each", 1));
      t.log("" + each.get(0));
    }
    var mixed = first ? new Integer[] {1} : new String[] {"a"};
    async.await(t.later("mixed", 1));
    t.log(mixed.length + " " + mixed[0].hashCode());
    for (var each : mixed) {
      async.await(t.later("element", 1));
      t.log("" + each.hashCode());
    }
    for (var each = List.of(1, "b").iterator(); each.hasNext(); ) {
      async.await(t.later("step", 1));
      t.log("" + each.next().hashCode());
    }
  }

  @Resumable
  @SuppressWarnings("unchecked") // as good a T as any
  static <T extends Number & Comparable<T>> void ofTypeVariables(Yield<Object> gen, Trace t) {
    List<? extends T> numbers = (List<? extends T>) (List<?>) List.of(1, 2);
    Class<? extends Enum<?>> type = Thread.State.class;
    for (var each : numbers) {
      gen.yield(each.intValue());
      gen.yield(each.compareTo(numbers.get(0)));
    }
    var pair = List.of(numbers.get(0), "x");
    gen.yield(pair.size());
    gen.yield(pair.get(1).hashCode());
    var constants = type.getEnumConstants();
    gen.yield(constants.length);
    gen.yield(constants[0].name());
  }
}
