package dev.weft.it.async;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Recursive and looping generators over trees, numbers and permutations. */
final class Walks {
  private Walks() {}

  record Node(String value, Node left, Node right) {}

  @Resumable
  static void inorder(Yield<String> gen, Trace t, int depth) {
    gen.yieldAll(WalksWeft.walk(tree(depth, "n"), t));
  }

  @Resumable
  static void walk(Yield<String> gen, Node node, Trace t) {
    if (node == null) {
      return;
    }
    gen.yieldAll(WalksWeft.walk(node.left(), t));
    gen.yield(node.value());
    gen.yieldAll(WalksWeft.walk(node.right(), t));
  }

  private static Node tree(int depth, String name) {
    return depth == 0
        ? null
        : new Node(name, tree(depth - 1, name + "l"), tree(depth - 1, name + "r"));
  }

  @Resumable
  static int breadthFirst(Yield<String> gen, Trace t) {
    Deque<Node> queue = new ArrayDeque<>(List.of(tree(3, "n")));
    int seen = 0;
    for (Node node; (node = queue.poll()) != null; seen++) {
      gen.yield(node.value());
      if (node.left() != null) {
        queue.add(node.left());
        queue.add(node.right());
      }
    }
    return seen;
  }

  @Resumable
  static void collatz(Yield<Integer> gen, Trace t, int start) {
    for (int n = start; n != 1; n = n % 2 == 0 ? n / 2 : 3 * n + 1) {
      gen.yield(n);
    }
    gen.yield(1);
  }

  @Resumable
  static void permutations(Yield<String> gen, String prefix, String rest) {
    if (rest.isEmpty()) {
      gen.yield(prefix);
      return;
    }
    for (int i = 0; i < rest.length(); i++) {
      String without = rest.substring(0, i) + rest.substring(i + 1);
      gen.yieldAll(WalksWeft.permutations(prefix + rest.charAt(i), without));
    }
  }

  @Resumable
  static void allPermutations(Yield<String> gen, Trace t) {
    gen.yieldAll(WalksWeft.permutations("", "abc"));
  }
}
