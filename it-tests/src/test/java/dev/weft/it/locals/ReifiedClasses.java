package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Classes of the bodies of generic templates that are tested for, thrown, or made arrays of: they
 * are not generic, though what is inside a generic class is (JLS 4.7, 8.1.2).
 */
@SuppressWarnings("serial")
final class ReifiedClasses {
  private final String name = "owner";

  @Resumable
  static <T> void testedAndInArrays(Yield<Object> gen, Trace t) {
    class Node {
      int size = 3;
    }
    gen.yield(1);
    Object o = new Node();
    t.log("tested " + (o instanceof Node));
    gen.yield(2);
    if (o instanceof Node node) {
      t.log("size " + node.size);
    }
    Node[] nodes = new Node[2];
    nodes[0] = (Node) o;
    gen.yield(nodes[0].size);
    Node[] more = {new Node(), nodes[0]};
    t.log(more.length + Node.class.getSimpleName() + Node[].class.getSimpleName());
    IntFunction<Node[]> make = Node[]::new;
    gen.yield(make.apply(3).length);
    gen.yield(new ArrayList<>(List.of(nodes[0])).toArray(Node[]::new).length);
    gen.yield(new Node[2][].length);
  }

  @Resumable
  static <T> void thrown(Yield<Object> gen, Trace t, int[] numbers) {
    abstract class Problem extends Exception {
      abstract int count();
    }
    class Missing extends Problem {
      @Override
      int count() {
        return numbers.length;
      }

      class Detail {
        int twice() {
          return 2 * count();
        }
      }
    }
    try {
      gen.yield("try");
      throw new Missing();
    } catch (Problem e) {
      gen.yield(e.count());
      Object detail = ((Missing) e).new Detail();
      gen.yield(detail instanceof Missing.Detail found ? found.twice() : -1);
      gen.yield(new Missing.Detail[4].length);
    }
  }

  @Resumable
  <T> void usesTheOwner(Yield<Object> gen, Trace t) {
    class Failure extends RuntimeException {
      String text() {
        return name + t.note("text", 1);
      }
    }
    gen.yield(1);
    Failure[] all = {new Failure()};
    try {
      throw all[0];
    } catch (Failure e) {
      gen.yield(e.text());
    }
    Function<Object, String> f = o -> o instanceof Failure e ? e.text() : "none";
    gen.yield(f.apply(all[0]) + f.apply("other"));
  }

  @Resumable
  static <T> void withoutAVerbAround(Yield<Object> gen, Trace t, int choice) {
    gen.yield(1);
    for (int i = 0; i < 2; i++) {
      class Node {
        int both = choice + 1;
      }
      Node[] nodes = new Node[2];
      nodes[0] = new Node();
      Object o = nodes[0];
      if (o instanceof Node node) {
        t.log(node.both + " in turn " + i);
      }
    }
    int chosen =
        switch (choice) {
          case 1 -> {
            class One {}
            Object o = new One();
            yield o instanceof One ? 1 : 2;
          }
          default -> {
            class Other extends Exception {}
            try {
              throw new Other();
            } catch (Other e) {
              yield 7;
            }
          }
        };
    gen.yield(chosen);
  }

  @Resumable
  static <T extends Comparable<T>> void knowsTheTypeVariable(Yield<Object> gen, Trace t) {
    class Node {
      T value;
      List<T> all = new ArrayList<>();

      @Override
      public boolean equals(Object o) {
        return this == o
            || o instanceof Node other
                && Objects.equals(value, other.value)
                && all.equals(other.all);
      }

      @Override
      public int hashCode() {
        return 3;
      }
    }
    Object o = new Node();
    gen.yield(o.equals(new Node()) + " " + o.equals("other"));
    if (o instanceof Node node) {
      gen.yield(node.all.size());
    }
    if (!(o instanceof Node found)) {
      throw new IllegalStateException();
    }
    gen.yield(found.value == null);
    Node[] nodes = {found};
    Node[][] table = new Node[2][];
    table[0] = nodes;
    gen.yield(table[0][0].all.size());
    {
      Node[] inside = {found, found};
      t.log("inside " + inside.length);
    }
    IntFunction<Node[]> make = Node[]::new;
    gen.yield(make.apply(2).length);
    for (Node each : List.of(found).toArray(new Node[0])) {
      gen.yield(each.equals(found));
    }
  }

  @Resumable
  static <T, S extends T> int ofOneName(AsyncYield<Object> gen, Trace t, List<? extends T> some) {
    {
      class Node {
        int size = some == null ? 0 : some.size();
      }
      Object o = new Node();
      gen.yield(gen.await(t.later(1)));
      t.log((o instanceof Node) + " " + new Node[1].length + ((Node) o).size);
    }
    {
      class Node {
        int size = 7;
      }
      Object o = new Node();
      gen.yield(2);
      if (o instanceof Node node) {
        gen.yield(node.size + new Node[2].length);
      }
    }
    class Node {
      S value;
    }
    class Middle extends Node {
      Middle self() {
        return this;
      }
    }
    class Low extends Middle {}
    Node node = new Low();
    gen.yield(3);
    if (node instanceof Low low) {
      gen.yield(low.self() == node);
    }
    if (node instanceof Middle) {
      Middle[] all = {(Middle) node};
      gen.yield(all.length);
    }
    class Asking {
      boolean isOne(Object o) {
        return o instanceof Asking;
      }
    }
    return new Asking().isOne(node) ? 1 : 2;
  }

  @Resumable
  static <T> void generic(Yield<Object> gen, Trace t) {
    class Pair<E> {
      final E first;
      T second;

      Pair(E first) {
        this.first = first;
      }

      boolean isLike(Object o) {
        return o instanceof Pair<?> other && first.equals(other.first);
      }
    }
    gen.yield(1);
    Object o = new Pair<>("x");
    if (o instanceof Pair<?> pair) {
      gen.yield(pair.first);
    }
    gen.yield(new Pair<>(3).isLike(new Pair<Integer>(3)));
    Pair<?>[] pairs = new Pair<?>[2];
    pairs[0] = (Pair<?>) o;
    gen.yield(pairs[0].first);
    {
      Pair<?>[] row = {pairs[0], null};
      Pair<?>[][] table = {{}, row};
      t.log(row.length + " " + table[1].length);
    }
    Supplier<Object> first = () -> o instanceof Pair<?> pair ? pair.first : null;
    gen.yield(first.get());
  }

  @Resumable
  static <T> T list(Await async, Trace t) {
    final int most = 2;
    class Node {
      final T value;
      final Node next;

      Node(T value, Node next) {
        this.value = value;
        this.next = next;
      }

      @Override
      public boolean equals(Object o) {
        if (!(o instanceof Node)) {
          return false;
        }
        Node other = (Node) o;
        return Objects.equals(value, other.value) && Objects.equals(next, other.next);
      }

      @Override
      public int hashCode() {
        return most;
      }
    }
    Node list = null;
    for (int i = 0; i < most; i++) {
      list = new Node(async.await(t.later((T) null)), list);
    }
    t.log("equal " + list.equals(new Node(null, new Node(null, null))));
    return list.next.value;
  }
}
