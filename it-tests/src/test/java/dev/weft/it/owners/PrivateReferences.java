package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** References to members of private types, where no place says what they take (JLS 15.13.1). */
final class PrivateReferences {
  private enum Level {
    LOW,
    HIGH;

    int weight() {
      return ordinal();
    }
  }

  private record Item(String name, int price) implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      return price - other.price;
    }
  }

  private record Pair<A, B>(A left, B right) {}

  private static final class Events<T> {
    private int count;

    private Events<T> add(String event) {
      count += event.length();
      return this;
    }
  }

  private class Inner<T> {
    private T value;

    private Inner<T> offer(T offered) {
      value = offered;
      return this;
    }
  }

  private interface Rule {
    boolean allows(String text);

    default Rule and(Rule other) {
      return text -> allows(text) && other.allows(text);
    }
  }

  private static boolean isLong(String text) {
    return text.length() > 2;
  }

  private static List<Item> items(Trace t) {
    t.log("items");
    return new ArrayList<>(List.of(new Item("b", 2), new Item("a", 1)));
  }

  private static int count(Item... items) {
    return items.length;
  }

  @Resumable
  static void comparators(AsyncYield<Object> gen, Trace t) {
    List<Level> levels = new ArrayList<>(List.of(Level.values()));
    levels.sort(Comparator.comparing(Level::weight).reversed());
    gen.yield(levels.toString());
    List<Item> items = items(t);
    items.sort(Comparator.comparingInt(Item::price).thenComparing(Item::name));
    gen.yield(items.get(gen.await(t.later(0))).name());
    items.sort(Comparator.comparing(Item::name, String.CASE_INSENSITIVE_ORDER).reversed());
    gen.yield(items.get(0).name() + gen.await(t.later(1)));
  }

  @Resumable
  static void ofGenericTypes(AsyncYield<Object> gen, Trace t) {
    List<Pair<String, Integer>> pairs = List.of(new Pair<>("one", 1), new Pair<>("two", 2));
    gen.yield(pairs.stream().map(Pair::left).map(String::length).toList());
    gen.yield(pairs.stream().map(Pair::left).collect(Collectors.joining("+")));
    Function<Pair<String, Integer>, Integer> right = Pair<String, Integer>::right;
    gen.yield(right.apply(pairs.get(gen.await(t.later(1)))) + 1);
    gen.yield(Optional.of(pairs.get(gen.await(t.later(1)))).map(Pair::right).get() + 1);
  }

  @Resumable
  static void arrays(AsyncYield<Object> gen, Trace t) {
    gen.yield(count(items(t).toArray(Item[]::new)));
    Function<Integer, Item[]> make = Item[]::new;
    gen.yield(make.apply(2).length);
    gen.yield(Arrays.asList(items(t).stream().toArray(Item[]::new)).size());
    gen.yield(items(t).stream().toArray(Item[]::new)[gen.await(t.later(1))].name);
  }

  @Resumable
  static void functionsAmongArguments(AsyncYield<Object> gen, Trace t) {
    List<Rule> one = List.of(text -> text.isEmpty());
    List<Rule> rules = new ArrayList<>(List.of(text -> true, PrivateReferences::isLong));
    Collections.addAll(rules, text -> text.isEmpty(), PrivateReferences::isLong);
    rules.addAll(List.of(String::isEmpty, text -> text.isBlank()));
    rules.addAll(Arrays.asList(text -> false, PrivateReferences::isLong));
    rules.addAll(one);
    for (Rule rule : rules) {
      gen.yield(rule.allows(gen.await(t.later("long"))));
    }
    Rule all = Stream.<Rule>of(text -> true, String::isEmpty).reduce(text -> true, Rule::and);
    gen.yield(all.allows(""));
  }

  @Resumable
  void chains(AsyncYield<Object> gen, Trace t) {
    gen.yield(new Events<>().add("one").add(gen.await(t.later("two"))).count);
    PrivateReferences other = new PrivateReferences();
    gen.yield(other.new Inner<Integer>().offer(1).value);
    gen.yield(this.new Inner<String>().offer("text").value.length() + gen.await(t.later(1)));
  }
}
