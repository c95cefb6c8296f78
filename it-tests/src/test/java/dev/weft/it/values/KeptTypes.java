package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of calls of generic methods, which variables and operands have in the inferred types. */
final class KeptTypes {
  record Word(String text, int weight) {
    static String of(Object any) {
      return "any " + any;
    }

    static Integer of(Integer number) {
      return number + 1;
    }
  }

  private static String kind(Object any) {
    return "object " + any;
  }

  private static String kind(Number number) {
    return "number " + number;
  }

  private static String kind(Integer number) {
    return "integer " + number;
  }

  private static String kind(Object any, int number) {
    return "object " + any + number;
  }

  private static String kind(Number any, int number) {
    return "number " + any + number;
  }

  private static String kind(Integer any, int number) {
    return "integer " + any + number;
  }

  private static String shape(Collection<?> all) {
    return "collection " + all;
  }

  private static String shape(TreeSet<?> all) {
    return "tree " + all;
  }

  private static <T> T first(T one, T other) {
    return one;
  }

  private static <T> T checked(T one, List<String> others) {
    return one;
  }

  private static <T, C extends Collection<T>> C filled(Supplier<C> empty, T value) {
    C result = empty.get();
    result.add(value);
    return result;
  }

  private static <T, S extends T> T wider(T one, S other) {
    return other;
  }

  private static List<Integer> same(List<Integer> all) {
    return all;
  }

  private static List<Integer> same(String one) {
    return List.of(one.length());
  }

  private static Collection<Integer> same(int one) {
    return List.of(one);
  }

  private static List<Word> words() {
    return List.of(new Word("b", 2), new Word("a", 1));
  }

  @Resumable
  static void variables(AsyncYield<Object> gen, Trace t) {
    var texts = words().stream().map(Word::text).collect(Collectors.toCollection(TreeSet::new));
    gen.yield(texts.first() + shape(texts) + gen.await(t.later(1)));
    var sums =
        words().stream()
            .collect(Collectors.groupingBy(Word::text, TreeMap::new, Collectors.counting()));
    gen.yield(sums.firstKey() + gen.await(t.later(2)) + sums.lastEntry().getValue());
    var byText =
        words().stream()
            .collect(Collectors.toMap(Word::text, w -> w, (a, b) -> a, LinkedHashMap::new));
    gen.yield(byText.get("a").weight() + gen.await(t.later(3)));
    var numbers = filled(TreeSet::new, gen.await(t.later(4)));
    gen.yield(numbers.first() + shape(numbers));
  }

  @Resumable
  static void operands(AsyncYield<Object> gen, Trace t) {
    Map<String, Integer> weights = Map.of("a", 1);
    gen.yield(filled(TreeSet::new, 5).first() + gen.await(t.later(1)));
    gen.yield(filled(ArrayList::new, "x").get(0) + gen.await(t.later(2)));
    gen.yield(kind(Collections.max(weights.values())) + gen.await(t.later(3)));
    gen.yield(Collections.max(weights.values()) + gen.await(t.later(3)));
    gen.yield(Objects.requireNonNull(weights.get("a")) + gen.await(t.later(4)));
    gen.yield(Math.max(weights.size(), 3L) + gen.await(t.later(5)));
    gen.yield(Math.max(weights.get("a"), 3f) + gen.await(t.later(5)));
    gen.yield(List.of(1, 2).get(0) + gen.await(t.later(6)));
    gen.yield(Optional.of("x").map(String::length).get() + gen.await(t.later(7)));
    gen.yield(Stream.of(1, 2).map(Word::of).toList().get(0) + gen.await(t.later(8)));
    gen.yield(words().stream().map(Word::text).toList().get(1) + gen.await(t.later(9)));
    gen.yield(new ArrayList<>(words()).get(0).text() + gen.await(t.later(10)));
  }

  @Resumable
  static void doubtful(AsyncYield<Object> gen, Trace t) {
    final boolean is = gen.await(t.later(true));
    final Number number = is ? (Number) 2.5 : null;
    gen.yield(kind(first(1, is ? null : 2)) + gen.await(t.later(1)));
    gen.yield(kind(first(1, number)) + gen.await(t.later(2)));
    gen.yield(kind(first(1, is ? number : null)) + gen.await(t.later(3)));
    gen.yield(kind(Arrays.asList(1, is ? number : null).get(0)) + gen.await(t.later(4)));
    gen.yield(kind(Arrays.asList(1, number).get(0)) + gen.await(t.later(5)));
    gen.yield(kind(first(1, Collections.max(List.of(2.5)))) + gen.await(t.later(6)));
    gen.yield(kind(KeptTypes.<Number, Integer>wider(1, 2)) + gen.await(t.later(7)));
    gen.yield(kind(wider(1, 2)) + gen.await(t.later(8)));
    gen.yield(kind(KeptTypes.<Number>first(1, 2)) + gen.await(t.later(9)));
    gen.yield(kind(first(1, number), gen.await(t.later(1))));
    gen.yield(kind(first(1, 2), gen.await(t.later(2))));
    gen.yield(kind(Arrays.asList(1, is ? number : null).get(0), gen.await(t.later(3))));
    gen.yield(kind(Arrays.asList(1, number).get(0), gen.await(t.later(4))));
    gen.yield(kind(Arrays.asList(1, 2).get(0), gen.await(t.later(5))));
    gen.yield(kind(List.of(first(1, number)).get(0), gen.await(t.later(6))));
    gen.yield(kind(Optional.of(number).map(n -> 1).get(), gen.await(t.later(7))));
    gen.yield(kind(Optional.of(1).map(n -> is ? n : number).get(), gen.await(t.later(8))));
    gen.yield(kind(wider(1, 2), gen.await(t.later(9))));
    gen.yield(first(1, number) + ":" + gen.await(t.later(10)));
    gen.yield(first(List.of(1), List.of(2.5)).get(0) + ":" + gen.await(t.later(11)));
    gen.yield(t.note("wide", first(1, number)) + ":" + gen.await(t.later(12)));
  }

  @Resumable
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void unchecked(AsyncYield<Object> gen, Trace t) {
    List raw = new ArrayList<>(List.of("a"));
    gen.yield(kind(checked(1, raw)) + gen.await(t.later(1)));
    gen.yield(kind(checked(1, raw), gen.await(t.later(1))));
    gen.yield(kind(List.of(checked(1, raw)).get(0), gen.await(t.later(1))));
    gen.yield(checked("x", raw) + ":" + gen.await(t.later(2)));
    List numbers = new ArrayList<>(List.of(1));
    gen.yield(kind(same(numbers).get(0), gen.await(t.later(1))));
    gen.yield(kind(same(List.of(1)).get(0), gen.await(t.later(2))));
    gen.yield(kind(same("a").get(0), gen.await(t.later(3))));
    gen.yield(kind(checked(2, gen.await(t.later(3)) > 2 ? raw : null)) + raw.get(0));
    gen.yield(raw.stream().map(any -> any).findFirst().get() + ":" + gen.await(t.later(4)));
  }
}
