package dev.weft.it.locals;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code var} with an initializer that tells its type by names alone, and with some that only seem
 * to: which overload a variable chooses shows the type it has.
 */
final class InitializedVariables {
  private final Map<Integer, List<String>> words = new TreeMap<>(Map.of(1, List.of("one")));

  InitializedVariables() {}

  record Pair<A, B>(A first, B second) {
    List<A> both(A other) {
      return List.of(first, other);
    }

    static <T> Pair<T, T> twice(T value) {
      return new Pair<>(value, value);
    }
  }

  /** Its own methods lose their type arguments where it is raw, the inherited ones do not. */
  static class Texts<T> extends Upper {
    List<String> own() {
      return List.of("own");
    }
  }

  static class Upper {
    List<String> inherited() {
      return List.of("inherited");
    }
  }

  static String kind(Object value) {
    return "object " + value;
  }

  static String kind(String value) {
    return "string " + value;
  }

  static String kind(Integer value) {
    return "integer " + value;
  }

  static String kind(int value) {
    return "int " + value;
  }

  static String kind(Class<? extends Number> type) {
    return "number " + type.getSimpleName();
  }

  static List<String> same(List<String> list) {
    return list;
  }

  @Resumable
  void membersOfGenericTypes(Yield<String> gen, Trace t) {
    var list = words.get(1);
    gen.yield(kind(list.get(0)));
    var first = list.get(0);
    gen.yield(kind(first));
    Pair<Integer, String> pair = new Pair<>(1, "two");
    var one = pair.first();
    var two = pair.second;
    gen.yield(kind(one));
    gen.yield(kind(two));
    var both = pair.both(3);
    gen.yield(kind(both.get(1)));
  }

  @Resumable
  static void creationsAndCasts(Yield<String> gen, Trace t) {
    var list = new ArrayList<String>();
    gen.yield("empty " + list.size());
    list.add("a");
    var text = (Object) list.get(0);
    gen.yield(kind(text));
    var length = list.get(0).length();
    gen.yield(kind(length));
  }

  @Resumable
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void rawReceivers(Yield<String> gen, Trace t) {
    Texts texts = new Texts<Integer>();
    var own = texts.own();
    gen.yield(kind(own.get(0)));
    var inherited = texts.inherited();
    gen.yield(kind(inherited.get(0)));
    List raw = List.of("raw");
    var erased = same(raw);
    gen.yield(kind(erased.get(0)));
  }

  @Resumable
  static void classObjects(Yield<String> gen, Trace t) {
    Integer number = 1;
    var type = number.getClass();
    gen.yield(kind(type));
  }

  @Resumable
  static void wildcards(Yield<String> gen, Trace t, List<? extends String> some) {
    var first = some.get(0);
    gen.yield(kind(first));
    var iterator = some.iterator();
    gen.yield(kind(iterator.next()));
    Iterator<? super Integer> numbers = List.<Number>of(1).iterator();
    var number = numbers.next();
    gen.yield(kind(number));
    var twice = Pair.twice(1);
    gen.yield(kind(twice.first()));
  }

  @Resumable
  static String awaited(Await async, Trace t) {
    var number = async.await(t.later("number", 7));
    var next = async.await(t.later("text", "seven"));
    return kind(number) + kind(next);
  }

  @Resumable
  static void hiddenField(Yield<String> gen, Trace t, Pair<String, Integer> words) {
    var first = words.first();
    gen.yield(kind(first));
    for (Pair<Integer, Integer> pair : List.of(Pair.twice(2))) {
      var second = pair.second();
      gen.yield(kind(second));
    }
  }
}
