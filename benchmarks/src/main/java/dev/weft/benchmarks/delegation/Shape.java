package dev.weft.benchmarks.delegation;

import dev.weft.benchmarks.Sums;
import java.util.function.ToLongFunction;

/** How generators delegate to one another; each shape is walked for {@link #COUNT} elements. */
public enum Shape {
  /** One tree of all elements, 17 deep. */
  BALANCED(1, Node.balanced(Shape.COUNT)),
  /** Chains whose deepest generator yields first. */
  LEFT(Shape.COUNT / Shape.DEEP, Node.left(Shape.DEEP)),
  /** Chains whose deepest generator yields last. */
  RIGHT(Shape.COUNT / Shape.DEEP, Node.right(Shape.DEEP));

  static final int COUNT = 1 << 17;
  static final int DEEP = 1 << 10;

  /** How often the tree is walked. */
  private final int times;

  private final Node tree;

  Shape(int times, Node tree) {
    this.times = times;
    this.tree = tree;
  }

  /** The sum of all walks. */
  long sum(ToLongFunction<Node> walk) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum += walk.applyAsLong(tree);
    }
    return Sums.checked(sum, (long) COUNT * Node.VALUE);
  }
}
