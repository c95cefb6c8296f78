package dev.weft.it.verbs;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** Expressions whose types are told by nothing but the place they stand in (JLS 15.9.5, 18.5.2). */
final class LeftToPlace {
  private final List<String> words = new ArrayList<>(List.of("three", "one", "two"));

  private static <T> T noted(Trace t, T value) {
    t.log("noted");
    return value;
  }

  private static String sorted(List<String> words, Comparator<? super String> order, boolean set) {
    TreeSet<String> sorted = new TreeSet<>(order);
    sorted.addAll(words);
    return set ? sorted.toString() : sorted.first();
  }

  private static <T> T nothing() {
    return null;
  }

  private <T> List<T> list() {
    return new ArrayList<>();
  }

  private static <E> List<E> by(List<E> all, Comparator<? super E> order, int count) {
    return all.stream().sorted(order).limit(count).toList();
  }

  private static String applied(Function<Integer, Integer> function, int value) {
    return "" + function.apply(value);
  }

  private record Pair<A, B>(A first, B second) {}

  @Resumable
  String arguments(Await async, Trace t) {
    t.log(
        sorted(words, Comparator.comparing(w -> w.length()), async.await(t.later("set", true)))
            + sorted(words, noted(t, (a, b) -> b.compareTo(a)), async.await(t.later("a", false))));
    t.log("" + by(words, Comparator.comparing(w -> w.charAt(1)), async.await(t.later("two", 2))));
    t.log(applied(noted(t, noted(t, n -> n + 1)), async.await(t.later("one", 1))));
    t.log(applied(noted(t, Math::abs), async.await(t.later("minus", -1))));
    Pair<Comparator<String>, Integer> pair =
        new Pair<>(Comparator.comparing(w -> w.length()), async.await(t.later("p", 1)));
    Map<Integer, Comparator<String>> orders =
        Map.of(
            1,
            Comparator.comparing(w -> w.length()),
            async.await(t.later("key", 2)),
            Comparator.naturalOrder());
    return sorted(words, pair.first(), true) + sorted(words, orders.get(1), false) + orders.size();
  }

  /** An order that traces show by its name. */
  record Order(Comparator<String> by) {
    @Override
    public String toString() {
      return sorted(List.of("ab", "c"), by, true);
    }
  }

  private static Order order(Comparator<String> by) {
    return new Order(by);
  }

  @Resumable
  void choices(AsyncYield<Order> gen, Trace t) {
    Comparator<String> order =
        gen.await(t.later("order", true))
            ? new Comparator<>() {
              @Override
              public int compare(String a, String b) {
                return b.compareTo(a);
              }
            }
            : null;
    t.log(sorted(words, order, true));
    Supplier<Comparator<String>> made =
        switch (gen.await(t.later("made", 1))) {
          case 1 -> noted(t, () -> Comparator.comparing(w -> w.length()));
          default ->
              new Supplier<>() {
                @Override
                public Comparator<String> get() {
                  return null;
                }
              };
        };
    gen.yield(
        order(gen.await(t.later("first", false)) ? null : Comparator.comparing(w -> w.length())));
    TreeSet<String> set =
        gen.await(t.later("set", true)) ? new TreeSet<>((a, b) -> b.compareTo(a)) : null;
    set.addAll(words);
    t.log(set + sorted(words, made.get(), false));
  }

  private static <V> V called(Supplier<V> value, V other) {
    return other == null ? value.get() : other;
  }

  @Resumable
  String widened(Await async, Trace t, boolean second) {
    double wide = called(second ? () -> 1 : () -> 2, async.await(t.later(3)));
    wide += called(second ? () -> 4 : () -> 5, 6) + async.await(t.later(0.5));
    long sum = async.await(t.later(true)) ? called(second ? () -> 1 : () -> 2, null) : 3;
    return wide + called(second ? () -> "a" : () -> "b", async.await(t.later("c"))) + sum;
  }

  private static String first(List<Supplier<String>> all, int number) {
    return all.get(0).get() + number;
  }

  private static String first(Map<String, Supplier<String>> all, String key) {
    return all.get(key).get() + key;
  }

  @Resumable
  String besideOthers(Await async, Trace t, boolean second) {
    Comparator<String> order =
        async.await(t.later(true))
            ? Comparator.comparing(w -> w.length())
            : Comparator.naturalOrder();
    List<Supplier<String>> all = async.await(t.later(second)) ? List.of(() -> "k") : List.of();
    t.log(sorted(words, order, true) + all.size());
    t.log(
        sorted(
            words,
            second ? Comparator.comparing(w -> w.length()) : Comparator.reverseOrder(),
            async.await(t.later(true))));
    t.log(first(List.of(() -> "x"), async.await(t.later(1))));
    t.log(first(Map.of("k", () -> "x"), async.await(t.later("k"))));
    t.log(first(Arrays.asList(() -> "b", null), async.await(t.later(2))));
    t.log(first(List.of(second ? () -> "c" : () -> "d"), async.await(t.later(3))));
    t.log(first(List.of(async.await(t.later(true)) ? () -> "e" : null), async.await(t.later(4))));
    t.log(first(List.of(() -> "f", async.await(t.later("g", () -> "g"))), 5));
    t.log(LeftToPlace.<List<Supplier<String>>>noted(t, List.of(() -> "h")).get(0).get());
    t.log("s".getClass().cast(async.await(t.later("i"))).trim());
    t.log(
        Arrays.asList(
                (second ? words.size() : LeftToPlace.<Integer>nothing()), async.await(t.later(2)))
            .toString());
    t.log(sorted(((this).list()), (null), async.await(t.later(true))));
    return sorted((new ArrayList<>(words)), null, async.await(t.later(true)));
  }

  @Resumable
  String awaitedFunctions(Await async, Trace t, boolean second) {
    Supplier<String> made = async.await(t.later("made", second ? () -> "a" : () -> "b"));
    List<Supplier<String>> all =
        async.await(t.later("one", 1).thenApply(z -> List.of(() -> "c" + z)));
    Function<Integer, Integer> next =
        async.await(t.later("two", 2).thenCompose(z -> t.later("next", x -> x + z)));
    List<Supplier<String>> more = new ArrayList<>();
    more.add(async.await(t.later("more", second ? () -> "d" : () -> "e")));
    Supplier<String> last =
        async.<Supplier<String>>await(
            async.await(t.later("last", second))
                ? t.later("f", () -> "f")
                : t.later("g", () -> "g"));
    return made.get() + all.get(0).get() + next.apply(3) + more.get(0).get() + last.get();
  }

  @Resumable
  String awaited(Await async, Trace t) {
    Function<Integer, Integer> next = async.await(t.later("next", n -> n + 1));
    t.log(applied(async.await(t.later("next", n -> n * 2)), async.await(t.later("n", 4))));
    t.log(
        sorted(
            words,
            async.await(t.later("order", Comparator.comparing(w -> w.length()))),
            async.await(t.later("x", true))));
    Function<Integer, Integer> other = async.await(t.later(async.await(t.later("y", "z")), n -> 3));
    t.log(applied(next, 1) + applied(other, 2));
    Function<Integer, Integer> last;
    last = async.await(t.later("last", n -> n + 2));
    return applied(last, 5);
  }

  @Resumable
  static String yielded(Yield<Function<Trace, Trace>> gen, Trace t) {
    Function<Trace, Trace> same = Function.identity();
    gen.yield(noted(t, same == null ? traced -> traced : null));
    return "end";
  }
}
