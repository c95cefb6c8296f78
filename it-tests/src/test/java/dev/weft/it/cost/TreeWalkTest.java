package dev.weft.it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * A walk of a tree by recursive generators takes time in proportion to its nodes, whatever its
 * shape; by loops over the recursive calls it would take the depth of each node as well.
 */
final class TreeWalkTest {
  private static final int NODES = 200_000;
  private static final int SMALL = 100;
  private static final int ATTEMPTS = 3;

  /** Deep stacks miss the caches; a quadratic walk would take two thousand times as long. */
  private static final long FACTOR = 40;

  /** A node; its element is always the same. */
  record Node(Node left, Node right) {}

  @Resumable
  static void walk(Yield<Integer> gen, Node node) {
    if (node.left() != null) {
      gen.yieldAll(TreeWalkTestWeft.walk(node.left()));
    }
    gen.yield(1);
    if (node.right() != null) {
      gen.yieldAll(TreeWalkTestWeft.walk(node.right()));
    }
  }

  @Resumable
  static void asyncWalk(AsyncYield<Integer> gen, Node node) {
    if (node.left() != null) {
      gen.yieldAll(TreeWalkTestWeft.asyncWalk(node.left()));
    }
    gen.yield(1);
    if (node.right() != null) {
      gen.yieldAll(TreeWalkTestWeft.asyncWalk(node.right()));
    }
  }

  private static Node leftList(int nodes) {
    Node node = null;
    for (int i = 0; i < nodes; i++) {
      node = new Node(node, null);
    }
    return node;
  }

  private static Node rightList(int nodes) {
    Node node = null;
    for (int i = 0; i < nodes; i++) {
      node = new Node(null, node);
    }
    return node;
  }

  private static Node balanced(int nodes) {
    if (nodes == 0) {
      return null;
    }
    int left = (nodes - 1) / 2;
    return new Node(balanced(left), balanced(nodes - 1 - left));
  }

  private static long count(Node tree) {
    long count = 0;
    Generator<Integer, Void, Void> walk = TreeWalkTestWeft.walk(tree);
    while (walk.advance()) {
      count += walk.current();
    }
    return count;
  }

  private static long countAsync(Node tree) {
    long count = 0;
    AsyncGenerator<Integer, Void, Void> walk = TreeWalkTestWeft.asyncWalk(tree);
    while (walk.advance().toCompletableFuture().join()) {
      count += walk.current();
    }
    return count;
  }

  /** One large tree costs about what many small ones of as many nodes do. */
  private static void assertLinear(IntFunction<Node> shape) {
    Node large = shape.apply(NODES);
    Node small = shape.apply(SMALL);
    assertThat(count(large)).isEqualTo(NODES);
    assertThat(countAsync(large)).isEqualTo(NODES);
    assertAlike(() -> count(large), () -> times(() -> count(small)));
    assertAlike(() -> countAsync(large), () -> times(() -> countAsync(small)));
  }

  private static long times(LongSupplier walk) {
    long count = 0;
    for (int i = 0; i < NODES / SMALL; i++) {
      count += walk.getAsLong();
    }
    return count;
  }

  private static void assertAlike(LongSupplier large, LongSupplier small) {
    long largeNanos = Long.MAX_VALUE;
    long smallNanos = Long.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      long start = System.nanoTime();
      assertThat(large.getAsLong()).isEqualTo(NODES);
      largeNanos = Math.min(largeNanos, System.nanoTime() - start);
      start = System.nanoTime();
      assertThat(small.getAsLong()).isEqualTo(NODES);
      smallNanos = Math.min(smallNanos, System.nanoTime() - start);
    }
    assertThat(largeNanos).isLessThan(FACTOR * smallNanos);
  }

  @Test
  void aBalancedTree() {
    assertLinear(TreeWalkTest::balanced);
  }

  @Test
  void aTreeThatOnlyGoesLeft() {
    assertLinear(TreeWalkTest::leftList);
  }

  @Test
  void aTreeThatOnlyGoesRight() {
    assertLinear(TreeWalkTest::rightList);
  }
}
