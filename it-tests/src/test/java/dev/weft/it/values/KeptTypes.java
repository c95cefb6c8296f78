package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
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

  private static <T extends Comparable<T>> T greater(T one, T other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static <N extends Linked<N>> N linked(N one, N other) {
    return one;
  }

  static class Linked<S> {
    String name() {
      return "linked";
    }
  }

  static class Low extends Linked<Low> {}

  static final class Lower extends Low {
    @Override
    String name() {
      return "lower";
    }
  }

  private static String which(Object any, int number) {
    return "object" + number;
  }

  private static String which(ChronoLocalDate any, int number) {
    return "chrono" + number;
  }

  private static String which(LocalDate any, int number) {
    return "local" + number;
  }

  private static String which(Low any, int number) {
    return "low" + number;
  }

  private static String which(Lower any, int number) {
    return "lower" + number;
  }

  private static String which(String any, int number) {
    return "string" + number;
  }

  @Resumable
  static void bounded(AsyncYield<Object> gen, Trace t) {
    LocalDate day = LocalDate.of(2024, 2, 29);
    gen.yield(greater(day, day).equals(gen.await(t.later(day))));
    gen.yield(which(List.of(greater(day, day)).get(0), gen.await(t.later(1))));
    gen.yield(which(List.of(linked(new Lower(), new Lower())).get(0), gen.await(t.later(2))));
    gen.yield(linked(new Lower(), new Lower()).name().concat(gen.await(t.later("!"))));
    gen.yield(greater("a", "b").concat(gen.await(t.later("!"))));
    gen.yield(greater(1, 2) + gen.await(t.later(3)));
  }

  static final class Closed {
    private static Object of(int number) {
      return "hidden";
    }

    static Object shown() {
      return of(1);
    }
  }

  private static Object raw(Comparable<?> any) {
    return "comparable";
  }

  private static Object raw(Object any) {
    return "object";
  }

  private static Object limited(Comparable<?> any, int number) {
    return "comparable " + number;
  }

  private static Object limited(Object any, int number) {
    return "object " + number;
  }

  @Resumable
  static <N extends Number & Comparable<N>> void severalBounds(AsyncYield<Object> gen, Trace t) {
    N none = null;
    List<N> all = new ArrayList<>(Arrays.asList(none, none));
    gen.yield(limited(none, gen.await(t.later(1))));
    gen.yield(limited(all.get(0), gen.await(t.later(2))));
    gen.yield(raw(all.get(1)) + gen.await(t.later("3")));
    var kept = all.get(0);
    gen.yield(limited(kept, gen.await(t.later(4))) + " " + raw(kept));
  }

  private static <T> Integer explicit(T one, String other) {
    return 1;
  }

  private static String explicit(Object one, Object other) {
    return "objects";
  }

  private static Integer number(int any) {
    return 5;
  }

  private static String number(String any) {
    return any;
  }

  @Resumable
  static void overloads(AsyncYield<Object> gen, Trace t) {
    gen.yield(which(KeptOthers.of(1), gen.await(t.later(1))) + Closed.shown());
    gen.yield(which(KeptTypes.<String>explicit(1, "x"), gen.await(t.later(2))));
    gen.yield(which(explicit(1, "x"), gen.await(t.later(3))));
    gen.yield(which(KeptTypes.<String>number("n"), gen.await(t.later(4))));
    gen.yield(which(gen.<Object>await(t.later("text")).toString(), gen.await(t.later(5))));
    gen.yield(which(gen.<Object>await(t.later("text")), gen.await(t.later(6))));
    gen.yield(raw(t.note("text", "x")) + gen.await(t.later("7")));
    int a = 1;
    gen.yield(
        Math.max(a, Math.max(a, Math.max(a, Math.max(a, Math.max(a, Math.max(a, Math.max(a, 9)))))))
            + gen.await(t.later(8)));
  }

  private static Optional<String> arrays(List<String>[] all) {
    return Optional.of("arrays");
  }

  private static Optional<String> supplied(Supplier<List<String>> all) {
    return Optional.of("supplied");
  }

  private static <L extends List<String>> Optional<String> bound(L all) {
    return Optional.of("bound");
  }

  static class Named<T> {
    List<String> names = new ArrayList<>(List.of("n"));

    List<String> names() {
      return names;
    }
  }

  @SuppressWarnings("rawtypes")
  static final class RawNamed extends Named {}

  private static <T> T head(List<T> all, int number) {
    return all.get(0);
  }

  @Resumable
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void erased(AsyncYield<Object> gen, Trace t) {
    List raw = new ArrayList<>(List.of("a"));
    gen.yield(which(arrays(new List[] {raw}).get(), gen.await(t.later(1))));
    gen.yield(which(supplied(() -> raw).get(), gen.await(t.later(2))));
    gen.yield(which(bound(raw).get(), gen.await(t.later(3))));
    Named named = new Named<Integer>();
    gen.yield(which(head(named.names(), gen.await(t.later(4))), 4));
    gen.yield(which(head(named.names, gen.await(t.later(5))), 5));
    gen.yield(which(head(new RawNamed().names(), gen.await(t.later(6))), 6));
    gen.yield(which(head(new Named<Integer>().names(), gen.await(t.later(7))), 7));
    gen.yield(which(named.names().get(0), gen.await(t.later(8))));
  }
}

/** Has an overload that nobody else sees. */
final class KeptOthers {
  private KeptOthers() {}

  private static Object of(int number) {
    return number;
  }

  static String of(Object any) {
    return "any" + any + (any == null ? of(1) : "");
  }
}
