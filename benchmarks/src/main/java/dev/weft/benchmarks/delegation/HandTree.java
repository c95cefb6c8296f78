package dev.weft.benchmarks.delegation;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletionStage;

/** A stack of delegates by hand, asynchronous. */
final class HandTree extends Hand {
  private final Driver driver;

  HandTree(Node root) {
    super(Shape.COUNT);
    driver = new Driver(new TreeFrame(root));
  }

  @Override
  public CompletionStage<Boolean> advance() {
    current = driver.poll();
    return current == null ? ENDED : FOUND;
  }
}
