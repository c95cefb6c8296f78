package dev.weft.benchmarks.delegation;

/**
 * A binary tree that generators walk in order, one generator a node.
 *
 * @param left what comes before the value, or null
 * @param value the element
 * @param right what comes after it, or null
 */
public record Node(Node left, Integer value, Node right) {
  static final Integer VALUE = 1_000;

  /** A tree of {@code count} nodes, as shallow as can be. */
  static Node balanced(int count) {
    if (count == 0) {
      return null;
    }
    int below = (count - 1) / 2;
    return new Node(balanced(below), VALUE, balanced(count - 1 - below));
  }

  /** A chain whose deepest node comes first. */
  static Node left(int depth) {
    Node node = null;
    for (int i = 0; i < depth; i++) {
      node = new Node(node, VALUE, null);
    }
    return node;
  }

  /** A chain whose deepest node comes last. */
  static Node right(int depth) {
    Node node = null;
    for (int i = 0; i < depth; i++) {
      node = new Node(null, VALUE, node);
    }
    return node;
  }
}
