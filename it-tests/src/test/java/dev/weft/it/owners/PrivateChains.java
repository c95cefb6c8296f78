package dev.weft.it.owners;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Members of private types, chosen from what generic methods give (JLS 18.5). */
final class PrivateChains {
  private record Row(String name, int age, String key) {
    Row(String name) {
      this(name, 1, "k");
    }

    Row withAge(int age) {
      return new Row(name, age, key);
    }

    Row self() {
      return this;
    }
  }

  private static List<Row> load() {
    return List.of(new Row("b", 40, "x"), new Row("a", 20, "y"), new Row("c", 40, "x"));
  }

  private static Row copy(Row r) {
    return r.withAge(r.age());
  }

  private final int r = 3;

  static PrivateChains sample() {
    return new PrivateChains();
  }

  @Resumable
  void functions(Yield<Object> gen, Trace t) {
    List<Row> rows = load();
    Row one = rows.get(0);
    gen.yield(Optional.of(one).map(x -> x.withAge(9)).orElseGet(() -> new Row("else")).age());
    gen.yield(rows.stream().map(x -> x.withAge(x.age() + 1)).findFirst().get().name());
    gen.yield(rows.stream().map(r -> r.withAge(r.age() + 1)).findFirst().get().name());
    gen.yield(rows.stream().map(Row::self).findFirst().get().name());
    gen.yield(rows.stream().map(PrivateChains::copy).findFirst().orElseThrow().name());
    gen.yield(Stream.of("u").map(Row::new).findFirst().get().name());
    gen.yield(
        rows.stream()
            .map(
                x -> {
                  return new Row(x.name());
                })
            .findFirst()
            .get()
            .name());
    gen.yield(IntStream.range(0, 3).mapToObj(rows::get).findFirst().get().name());
    gen.yield(IntStream.range(0, 3).mapToObj(i -> rows.get(i)).findFirst().get().name());
  }

  @Resumable
  static void collected(Yield<Object> gen, Trace t) {
    List<Row> rows = load();
    gen.yield(
        rows.stream()
            .collect(Collectors.collectingAndThen(Collectors.toList(), list -> list.get(1)))
            .name());
    gen.yield(
        rows.stream()
            .collect(Collectors.toMap(Row::key, x -> x, (a, b) -> b.withAge(7), TreeMap::new))
            .get("x")
            .age());
    gen.yield(rows.stream().collect(Collectors.toList()).get(0).name());
    gen.yield(rows.stream().collect(Collectors.groupingBy(Row::key)).get("x").get(1).name());
    gen.yield(rows.stream().collect(Collectors.groupingBy(x -> x.key())).get("x").get(1).name());
    gen.yield(
        rows.stream().collect(Collectors.toMap(Row::name, Function.identity())).get("a").age());
    gen.yield(rows.stream().collect(Collectors.toMap(x -> x.name(), x -> x)).get("b").key());
    gen.yield(
        rows.stream()
            .collect(Collectors.groupingBy(Row::key, Collectors.toList()))
            .get("x")
            .get(0)
            .age());
    gen.yield(
        rows.stream()
            .collect(
                Collectors.groupingBy(Row::key, Collectors.mapping(Row::self, Collectors.toList())))
            .get("x")
            .get(0)
            .age());
    gen.yield(
        rows.stream().collect(Collectors.maxBy(Comparator.comparing(Row::name))).get().name());
    gen.yield(
        rows.stream()
            .collect(Collectors.partitioningBy(x -> x.age() > 30))
            .get(true)
            .get(0)
            .name());
    gen.yield(rows.stream().min(Comparator.comparing(Row::age)).map(x -> x).get().name());
  }

  @Resumable
  void others(Yield<Object> gen, Trace t) {
    List<Row> rows = load();
    Row one = rows.get(0);
    Map<String, List<Row>> index = new TreeMap<>();
    index.computeIfAbsent("a", k -> new ArrayList<>()).add(one);
    gen.yield(index.getOrDefault("a", List.of()).get(0).name());
    gen.yield(
        index.entrySet().stream()
            .map(Map.Entry::getValue)
            .map(l -> l.get(0))
            .findAny()
            .get()
            .name());
    gen.yield(index.values().stream().flatMap(l -> l.stream()).findAny().get().name());
    gen.yield(index.values().stream().flatMap(List::stream).findAny().get().name());
    gen.yield(Collections.max(rows, Comparator.comparing(x -> x.name())).name());
    gen.yield(Objects.requireNonNullElse(one, one).name());
    gen.yield(Arrays.asList(one, one).get(1).name());
    gen.yield(List.of(one, one).get(1).name());
    gen.yield((rows.isEmpty() ? one : rows.get(1)).name());
    gen.yield(rows.toArray(new Row[0])[0].name());
    gen.yield(rows.stream().toArray(Row[]::new)[0].name());
    gen.yield(rows.stream().reduce((a, b) -> b).get().name());
    gen.yield(rows.stream().reduce(one, (a, b) -> b).name());
    gen.yield(Map.entry(one, 1).getKey().name());
    gen.yield(Map.of("k", one).get("k").name());
    gen.yield(rows.iterator().next().name() + this.r);
    gen.yield(((Supplier<Row>) () -> one).get().name());
  }
}
