package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Private inner classes of generic ones, whose members have the types of the class around. */
final class PrivateInner {
  /** A linked list, as one writes it. */
  static class Linked<T> implements Iterable<T> {
    private Node head;
    private int size;

    private class Node {
      T value;
      private Node next;

      Node(T value, Node next) {
        this.value = value;
        this.next = next;
        size++;
      }

      private T take() {
        T taken = value;
        value = null;
        return taken;
      }

      Optional<Node> after() {
        return Optional.ofNullable(next);
      }
    }

    private class Walk<X> implements Iterator<T> {
      private Node at = head;
      X mark;

      @Override
      public boolean hasNext() {
        return at != null;
      }

      @Override
      public T next() {
        T value = at.value;
        at = at.next;
        return value;
      }
    }

    @SafeVarargs
    static <T> Linked<T> of(T... all) {
      Linked<T> list = new Linked<>();
      for (int i = all.length - 1; i >= 0; i--) {
        list.head = list.new Node(all[i], list.head);
      }
      return list;
    }

    @Override
    public Iterator<T> iterator() {
      return new Walk<String>();
    }

    @Resumable
    void values(AsyncYield<Object> gen, Trace t) {
      for (Node node = head; node != null; node = node.next) {
        gen.yield(node.value);
        T value = node.value;
        t.log("" + gen.await(t.later(value)));
      }
    }

    @Resumable
    void changing(AsyncYield<Object> gen, Trace t) {
      Node first = new Node(gen.await(t.later(head.value)), head);
      Linked<T>.Node second = this.new Node(first.take(), first);
      head = second;
      gen.yield(head.value);
      head.next.next.value = gen.await(t.later(second.value));
      var last = head;
      while (last.next != null) {
        last = last.next;
        gen.yield(last.value);
      }
      gen.yield(size);
      last.next = new Node(head.value, null);
      gen.yield(head.after().get().after().map(node -> node.value).orElse(null));
      gen.yield(last.next.take() == head.value && last.next.value == null);
    }

    @Resumable
    void collected(AsyncYield<Object> gen, Trace t) {
      List<Node> nodes = new ArrayList<>();
      for (Node node = head; node != null; node = node.next) {
        nodes.add(node);
      }
      for (Node node : nodes) {
        gen.yield(gen.await(t.later(node)).value);
      }
      nodes.sort((a, b) -> a.value.toString().compareTo(b.value.toString()));
      gen.yield(nodes.get(0).value);
      Function<Node, T> value = node -> node.value;
      gen.yield(value.apply(gen.await(t.later(nodes.get(1)))));
      Function<Node, T> taking = Node::take;
      gen.yield(taking.apply(nodes.get(0)));
      Supplier<Node> made = () -> new Node(nodes.get(1).value, head);
      head = made.get();
      gen.yield(head.value);
      gen.yield(
          nodes.stream().filter(node -> node.next != null).map(node -> node.next.value).toList());
      Object any = gen.await(t.later(head));
      gen.yield(any instanceof Linked<?>.Node node && node.value != null);
    }

    @Resumable
    void walking(AsyncYield<Object> gen, Trace t) {
      Walk<String> walk = new Walk<>();
      walk.mark = gen.await(t.later("here"));
      while (walk.hasNext()) {
        T value = walk.next();
        gen.yield(walk.mark.length() + ":" + value);
        if (walk.at != null && walk.at.next == null) {
          walk.mark += gen.await(t.later(walk.at.value));
        }
      }
      gen.yield(walk.mark.trim());
    }
  }

  @Resumable
  static void strings(AsyncYield<Object> gen, Trace t) {
    Linked<String> list = Linked.of("one", "two", "three");
    gen.yieldAll(PrivateInner_LinkedWeft.values(list, t));
    gen.yieldAll(PrivateInner_LinkedWeft.changing(list, t));
    gen.yieldAll(PrivateInner_LinkedWeft.collected(list, t));
    gen.yieldAll(PrivateInner_LinkedWeft.walking(list, t));
  }

  @Resumable
  static void fromOutside(AsyncYield<Object> gen, Trace t) {
    Linked<String> list = Linked.of("one", "two");
    Linked<String>.Node node = list.head;
    gen.yield(node.value.length());
    String value = gen.await(t.later(node.next)).value;
    gen.yield(value.trim());
    list.head = list.new Node(value, node);
    gen.yield(list.head.take().length());
    for (Linked<String>.Node at = list.head; at != null; at = at.next) {
      gen.yield(at.value + gen.await(t.later(list.size)));
    }
    Linked<String>.Walk<Integer> walk = list.new Walk<Integer>();
    walk.mark = gen.await(t.later(3));
    gen.yield(walk.mark + 1);
    walk.mark++;
    gen.yield(walk.at.next.value.length() + walk.mark);
  }

  /** A tree with a bounded element, one deeper. */
  static class Sorted<K extends Comparable<K>> {
    private class Branch {
      private K key;
      private Branch left;
      private Branch right;

      private Branch(K key) {
        this.key = key;
      }
    }

    private Branch root;

    private void add(K key) {
      Branch made = new Branch(key);
      if (root == null) {
        root = made;
        return;
      }
      for (Branch at = root; ; ) {
        Branch next = key.compareTo(at.key) < 0 ? at.left : at.right;
        if (next == null) {
          if (key.compareTo(at.key) < 0) {
            at.left = made;
          } else {
            at.right = made;
          }
          return;
        }
        at = next;
      }
    }

    @Resumable
    void inOrder(AsyncYield<Object> gen, Trace t) {
      Deque<Branch> path = new ArrayDeque<>();
      Branch at = root;
      while (at != null || !path.isEmpty()) {
        while (at != null) {
          path.push(at);
          at = at.left;
        }
        Branch top = path.pop();
        gen.yield(gen.await(t.later(top.key)));
        if (top.key.compareTo(root.key) == 0) {
          t.log("root");
        }
        at = top.right;
      }
    }

    @Resumable
    void below(AsyncYield<Object> gen, Trace t, K least) {
      gen.yieldAll(keys(gen.await(t.later(root)), least));
    }

    private List<K> keys(Branch at, K least) {
      List<K> all = new ArrayList<>();
      if (at != null) {
        all.addAll(keys(at.left, least));
        if (at.key.compareTo(least) >= 0) {
          all.add(at.key);
        }
        all.addAll(keys(at.right, least));
      }
      return all;
    }
  }

  @Resumable
  static void sorted(AsyncYield<Object> gen, Trace t) {
    Sorted<Integer> tree = new Sorted<>();
    for (int key : new int[] {4, 2, 6, 1, 3, 5}) {
      tree.add(key);
    }
    gen.yieldAll(PrivateInner_SortedWeft.inOrder(tree, t));
    gen.yieldAll(PrivateInner_SortedWeft.below(tree, t, 3));
    gen.yield(tree.root.left.key + gen.await(t.later(tree.root.right.key)));
  }

  private static class Outer<T> {
    class In {
      T value;
    }

    private final In in = new In();

    private In make() {
      return new In();
    }
  }

  @Resumable
  static void ofPrivate(AsyncYield<Object> gen, Trace t) {
    Outer<String> outer = new Outer<>();
    Outer<String>.In in = outer.in;
    in.value = gen.await(t.later("in"));
    gen.yield(in.value.length());
    gen.yield(outer.in.value.trim());
    Outer<String>.In made = outer.make();
    gen.yield(made.value == null);
    made = outer.new In();
    made.value = gen.await(t.later("made"));
    gen.yield(made.value + outer.make().value);
  }

  static class Held<T> {
    private class Cell {
      private T kept;
      int reads = 2;
    }

    private final Cell cell = new Cell();

    @Resumable
    <X extends T> void generic(AsyncYield<Object> gen, Trace t, X x) {
      Cell same = gen.await(t.later(cell));
      same.kept = x;
      T kept = same.kept;
      gen.yield(kept);
      var other = same;
      gen.yield(gen.await(t.later(other.kept)));
      Runnable reading = () -> same.reads++;
      reading.run();
      same.reads *= gen.await(t.later(3));
      gen.yield(cell.reads--);
    }

    @Resumable
    void inClasses(AsyncYield<Object> gen, Trace t) {
      class Reader {
        final Cell read = new Cell();

        int reads() {
          return read.reads++ + cell.reads;
        }
      }
      Reader reader = new Reader();
      gen.yield(reader.reads());
      gen.yield(reader.read.reads + gen.await(t.later(cell)).reads);
      Object any = cell;
      if (any instanceof Held<?>.Cell found && gen.await(t.later(true))) {
        gen.yield(found.reads + ((Held<?>.Cell) any).reads);
      }
      gen.yield(any.getClass() == reader.read.getClass());
      Supplier<Cell> made = Cell::new;
      gen.yield(made.get().reads);
    }
  }

  @Resumable
  static void held(AsyncYield<Object> gen, Trace t) {
    Held<Number> held = new Held<>();
    gen.yieldAll(PrivateInner_HeldWeft.generic(held, t, 4));
    gen.yieldAll(PrivateInner_HeldWeft.inClasses(held, t));
  }
}
