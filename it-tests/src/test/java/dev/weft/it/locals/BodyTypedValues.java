package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Variables whose types the body declares, and that live across a suspension. */
final class BodyTypedValues {
  private BodyTypedValues() {}

  @Resumable
  static void functions(AsyncYield<Object> gen, Trace t, boolean first) {
    interface Op<X, Y> {
      Y go(X x);

      static <P, Q> Op<P, Q> of(Function<? super P, ? extends Q> f) {
        return f::apply;
      }
    }
    interface Action {
      void run();
    }
    Op<String, Integer> length = String::length;
    gen.yield(gen.await(t.later(1)));
    gen.yield(length.go("abc"));
    length = x -> x.length() + 1;
    gen.yield(length.go("abc") + gen.await(t.later(2)));
    if (first) {
      length = x -> x.length() + 2;
    } else {
      length = t == null ? x -> 3 : String::length;
    }
    gen.yield(length.go("abc"));
    Op<String, Integer> made = Op.of(x -> x.length() * 5);
    gen.yield(gen.await(t.later(3)));
    gen.yield(made.go("abc"));
    made = Op.of(x -> x.length() * 6);
    Action action = () -> t.log("one");
    Action[] actions = {action, () -> t.log("two")};
    gen.yield(gen.await(t.later(4)));
    action.run();
    actions[0] = () -> t.log("three");
    gen.yield(made.go("x"));
    actions[0].run();
    actions[1].run();
    Op<Integer, Op<Integer, Integer>> curried = x -> y -> x + y;
    gen.yield(curried.go(1).go(gen.await(t.later(5))));
    Map<String, Op<Integer, Integer>> map = new TreeMap<>(Map.of("a", x -> x));
    gen.yield(6);
    map.merge("a", x -> x + 100, (p, q) -> x -> p.go(x) + q.go(x));
    gen.yield(map.get("a").go(1));
    Op<Integer, Integer> chosen = gen.await(t.later(true)) ? x -> x + 30 : x -> x;
    gen.yield(7);
    gen.yield(chosen.go(4));
    while ((chosen = x -> x + 50).go(gen.await(t.later(8))) < 50) {
      gen.yield("never");
    }
    gen.yield(chosen.go(1));
  }

  @Resumable
  static void assignments(AsyncYield<Object> gen, Trace t) {
    class Node {
      final int value;
      Node next;

      Node(int value, Node next) {
        this.value = value;
        this.next = next;
      }
    }
    Node node = new Node(1, new Node(2, new Node(3, new Node(4, null))));
    Node other;
    gen.yield(node.value);
    gen.yield((node = node.next).value);
    while ((node = node.next) != null && node.value < 4) {
      gen.yield(node.value + gen.await(t.later(1)));
    }
    gen.yield((node = other = new Node(7, null)).value + gen.await(t.later(other.value)));
    gen.yield((node = new Node(gen.await(t.later(8)), other)).value);
    gen.yield((node = gen.await(t.later(node.next))).value);
    Node[] nodes = {node, other = new Node(9, null)};
    (nodes[0] = other).next = node;
    gen.yield(nodes[0].next.value + other.value);
    List<Node> list;
    gen.yield((list = new ArrayList<>(List.of(node, other))).get(1).value);
    list.add(node = new Node(5, null));
    Node last = node = new Node(6, node);
    gen.yield(last.next.value + node.value);
    synchronized (node = list.get(0)) {
      t.log("node " + node.value);
    }
    switch ((node = list.get(1)).value) {
      case 9 -> gen.yield("nine");
      default -> gen.yield("other");
    }
    gen.yield("" + (node = null) + list.size());
    gen.yield(node);
  }
}
