package dev.weft.benchmarks.delegation;

import dev.weft.benchmarks.Hand;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;

/** The tree in order without generators: one machine with a stack of nodes. */
final class StackTree extends Hand {
  private static final int LEAST = 16;

  private Node[] path = new Node[LEAST];
  private int size;
  private Node next;

  StackTree(Node root) {
    super(Shape.COUNT);
    next = root;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    for (Node node = next; node != null; node = node.left()) {
      if (size == path.length) {
        path = Arrays.copyOf(path, 2 * size);
      }
      path[size++] = node;
    }
    if (size == 0) {
      next = null;
      return ENDED;
    }
    Node node = path[--size];
    path[size] = null;
    next = node.right();
    current = node.value();
    return FOUND;
  }
}
