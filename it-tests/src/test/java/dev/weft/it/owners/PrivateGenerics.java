package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Generic types that the owner keeps to itself. */
final class PrivateGenerics {
  private record Pair<A, B>(A left, B right) {
    static <X> Pair<X, X> twice(X both) {
      return new Pair<>(both, both);
    }

    Pair<B, A> swapped() {
      return new Pair<>(right, left);
    }

    <C> Pair<A, C> with(C other) {
      return new Pair<>(left, other);
    }
  }

  private static final class Node<T> {
    T value;
    Node<T> next;

    Node(T value, Node<T> next) {
      this.value = value;
      this.next = next;
    }
  }

  private static final class Many<T extends Comparable<T>> implements Iterable<T> {
    private final List<T> all = new ArrayList<>();
    private int added;

    Many<T> add(T one) {
      all.add(one);
      added++;
      return this;
    }

    T most() {
      return all.stream().max(Comparable::compareTo).orElseThrow();
    }

    @Override
    public Iterator<T> iterator() {
      return all.iterator();
    }
  }

  private final Map<String, Pair<Integer, String>> known = new HashMap<>();
  private Node<String> top = new Node<>("top", null);

  static PrivateGenerics sample() {
    return new PrivateGenerics();
  }

  private static List<Pair<String, Integer>> pairs() {
    return List.of(new Pair<>("a", 1), new Pair<>("bc", 2));
  }

  @Resumable
  static void records(Exchange<Object, String> gen, Trace t) {
    Pair<String, Integer> pair = new Pair<>("one", 1);
    gen.yield(pair.left().length() + pair.right());
    int right = pair.right();
    String left = pair.left();
    t.log(left + right + gen.yield(pair.left().toUpperCase()));
    for (Pair<String, Integer> each : pairs()) {
      gen.yield(each.left().length() + each.right() * 2);
    }
    for (var each : pairs()) {
      gen.yield(each.left().charAt(0) + each.right());
    }
    var made =
        new Pair<String, List<Integer>>("list", List.of(3, gen.yield("made") == null ? 4 : 5));
    gen.yield(made.right().get(1) + made.left().length());
    gen.yield(pair.swapped().left() + 1);
    gen.yield(Pair.twice("x").left() + Pair.twice(4).right());
    Pair<?, ? extends Number> any = pair;
    gen.yield(any.left() + "" + any.right().doubleValue());
    List<Pair<String, Integer>> list = new ArrayList<>(pairs());
    list.add(pair);
    gen.yield(list.stream().map(p -> p.left().length() + p.right()).toList());
    Function<Pair<String, Integer>, String> name = Pair::left;
    t.log(name.apply(pair) + list.stream().mapToInt(Pair::right).sum());
  }

  @Resumable
  void nodes(AsyncYield<Object> gen, Trace t) {
    Node<Integer> node = new Node<>(1, new Node<>(2, null));
    node.next.value = node.next.value + gen.await(t.later("more", 5));
    node.value += 3;
    gen.yield(node.value + node.next.value);
    node = new Node<Integer>(gen.await(t.later("value", 9)), node);
    int sum = 0;
    for (Node<Integer> at = node; at != null; at = at.next) {
      sum += at.value;
      gen.yield(sum);
    }
    top = new Node<>("new", top);
    top.next.value += gen.await(t.later("suffix", "!"));
    gen.yield(top.value.length() + top.next.value.length() + this.top.next.value);
    known.put("a", new Pair<>(1, "x"));
    gen.yield(known.get("a").left() + known.get("a").right().length());
    for (Map.Entry<String, Pair<Integer, String>> entry : known.entrySet()) {
      gen.yield(entry.getKey() + entry.getValue().right() + (entry.getValue().left() + 1));
    }
    Object o = node;
    if (o instanceof Node<?> some && some.value instanceof Integer i) {
      gen.yield(i + 1);
      t.log("" + some.next.value);
    }
    @SuppressWarnings("unchecked")
    Node<Integer> cast = (Node<Integer>) o;
    gen.yield(cast.value + 1);
  }

  @Resumable
  static void many(Yield<Object> gen, Trace t) {
    Many<String> many = new Many<>();
    many.add("b").add("c").add("a");
    for (String each : many) {
      gen.yield(each);
    }
    gen.yield(many.most().length() + many.added);
    many.added *= 2;
    t.log(many.most() + many.added + many.all.get(0).length());
    Iterable<String> seen = many;
    seen.forEach(t::log);
  }

  private static <A> A same(A value) {
    return value;
  }

  private <A> List<A> list(A value) {
    return List.of(value);
  }

  @Resumable
  void typeArguments(Yield<Object> gen, Trace t) {
    Pair<Node<Integer>, Integer> pair = new Pair<>(new Node<>(2, null), 4);
    gen.yield(pair.with("text").right().length() + pair.swapped().left());
    gen.yield(pair.<String>with("more").right + pair.with(1L).left().value);
    gen.yield(new Pair<>("a", 1).with(2L).right() + 1);
    gen.yield(PrivateGenerics.<Node<String>>same(new Node<>("b", null)).value);
    gen.yield(PrivateGenerics.<Node<?>[]>same(new Node<?>[3]).length);
    gen.yield(this.<Pair<String, Integer>>list(new Pair<>("c", 3)).get(0).left());
    for (Pair<Integer, String> each : this.<Pair<Integer, String>>list(new Pair<>(5, "d"))) {
      gen.yield(each.right + each.left);
    }
  }

  @Resumable
  static <K, V> void generic(Yield<Object> gen, Trace t, K key, V value) {
    Pair<K, V> pair = new Pair<>(key, value);
    K left = pair.left();
    gen.yield(left);
    Pair<V, K> back = pair.swapped();
    V first = back.left();
    gen.yield(first);
    List<Pair<K, V>> all = new ArrayList<>(List.of(pair));
    for (Pair<K, V> each : all) {
      K k = each.left();
      gen.yield(k + "" + each.right());
    }
  }
}
