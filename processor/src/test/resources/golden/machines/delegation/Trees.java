package demo;

import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;

final class Trees {
  private Trees() {}

  /** A node of a tree. */
  record Node<T>(Node<T> left, T value, Node<T> right) {}

  /** All values, smallest first; the result is how many there were. */
  @Resumable
  static <T> int inOrder(Yield<T> gen, Node<T> node) {
    if (node == null) {
      return 0;
    }
    int before = gen.yieldAll(inOrder(node.left()));
    gen.yield(node.value());
    return before + 1 + gen.yieldAll(inOrder(node.right()));
  }

  private static <T> Generator<T, Void, Integer> inOrder(Node<T> node) {
    return TreesWeft.inOrder(node);
  }
}
