package dev.weft.benchmarks.delegation;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletionStage;

/** {@link Trees#tree} by hand, each machine advancing its delegate. */
final class NaiveTree extends Hand {
  private final Node node;
  private int state;
  private NaiveTree delegate;

  NaiveTree(Node node) {
    super(Shape.COUNT);
    this.node = node;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    if (state == 0) {
      state = 1;
      delegate = node.left() == null ? null : new NaiveTree(node.left());
    }
    if (state == 1) {
      if (delegated()) {
        return FOUND;
      }
      state = 2;
      current = node.value();
      return FOUND;
    }
    if (state == 2) {
      state = 3;
      delegate = node.right() == null ? null : new NaiveTree(node.right());
    }
    return delegated() ? FOUND : ENDED;
  }

  /** Whether the delegate has an element; nothing suspends here. */
  private boolean delegated() {
    if (delegate != null && delegate.advance() == FOUND) {
      current = delegate.current();
      return true;
    }
    delegate = null;
    return false;
  }
}
