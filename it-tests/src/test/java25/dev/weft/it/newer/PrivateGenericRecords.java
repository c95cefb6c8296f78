package dev.weft.it.newer;

import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Patterns of generic records that the owner keeps to itself (JLS 14.30.1, 18.5.5). */
final class PrivateGenericRecords {
  private sealed interface Tree<T> {}

  private record Leaf<T>(T value) implements Tree<T> {}

  private record Node<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}

  private record Pair<A, B>(A first, B second) {}

  private record Entry<V extends Number>(String key, V value) {}

  private static <T> Tree<T> tree(T one, T other) {
    return new Node<>(new Leaf<>(one), new Node<>(new Leaf<>(other), new Leaf<>(one)));
  }

  @Resumable
  static void tests(Yield<Object> gen, Trace t) {
    Object any = new Pair<>("a", 1);
    if (any instanceof Pair<?, ?>(var a, var b)) {
      gen.yield(a + "/" + b);
    }
    if (any instanceof Pair(String a, Integer b) && b > 0) {
      gen.yield(a.length() + b);
    }
    Pair<String, List<Integer>> pair = new Pair<>("b", List.of(1, 2));
    if (pair instanceof Pair<String, List<Integer>>(String name, var list)) {
      gen.yield(name.length() + list.get(1) + list.size());
    }
    if (pair instanceof Pair(var name, var list)) {
      gen.yield(name.length() + list.get(0));
      t.log(name.trim() + list.size());
    }
    Pair<String, Integer> none = new Pair<>(null, null);
    if (none instanceof Pair(String name, Integer number)) {
      gen.yield("matches null: " + name + number);
    }
    for (Pair<String, Pair<Integer, String>> each :
        List.of(
            new Pair<>("c", new Pair<>(3, "d")),
            new Pair<String, Pair<Integer, String>>("e", null))) {
      if (each instanceof Pair(var name, Pair(var number, var text))) {
        gen.yield(name.length() + number + text.length());
      }
    }
  }

  @Resumable
  static void switches(Exchange<Object, String> gen, Trace t) {
    for (Tree<String> each : List.of(tree("x", "yy"), new Leaf<>("leaf"))) {
      gen.yield(
          switch (each) {
            case Leaf<String>(var value) -> value.length();
            case Node<String>(Leaf<String>(var left), var right) -> left.trim() + deep(right);
            case Node<String>(var left, var right) -> "node";
          });
      switch (each) {
        case Leaf(var value) when value.length() > 9 -> gen.yield("long");
        case Leaf(var value) -> gen.yield(value.toUpperCase() + gen.yield("sent"));
        case Node(Leaf(var left), Node(Leaf(var middle), var right)) ->
            gen.yield(left.length() + middle.length());
        case Node(var left, var right) -> gen.yield("other");
      }
    }
  }

  private static <T> int deep(Tree<T> tree) {
    return tree instanceof Node<T>(var left, var right) ? 1 + deep(left) + deep(right) : 0;
  }

  @Resumable
  static <T> void generic(Yield<Object> gen, Trace t, T one) {
    Tree<T> made = tree(one, one);
    if (made instanceof Node(Leaf(var left), Node<T>(var middle, Leaf<T>(T right)))) {
      T kept = left;
      gen.yield(kept + "" + right);
    }
    gen.yield(made instanceof Leaf<T>);
  }

  @Resumable
  static void ofBounds(Yield<Object> gen, Trace t) {
    for (Object each : List.of(new Entry<>("a", 1), new Entry<>("b", 2L), "c")) {
      gen.yield(
          switch (each) {
            case Entry<?>(String key, Integer value) -> {
              gen.yield("int");
              yield key + value;
            }
            case Entry<?>(var key, var value) -> key + value.intValue();
            default -> "none";
          });
      if (each instanceof Entry(String key, var value)) {
        gen.yield(key + value.doubleValue());
        t.log(key + value.intValue());
      }
    }
  }
}
