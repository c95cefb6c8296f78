package dev.weft.benchmarks.delegation;

/** {@link Trees#tree} by hand, for a driver. */
final class TreeFrame extends Frame {
  private final Node node;
  private int state;

  TreeFrame(Node node) {
    this.node = node;
  }

  @Override
  Integer poll(Driver driver) {
    if (state == 0) {
      state = 1;
      if (node.left() != null) {
        driver.push(new TreeFrame(node.left()));
        return null;
      }
    }
    if (state == 1) {
      state = 2;
      return node.value();
    }
    if (state == 2 && node.right() != null) {
      state = 3;
      driver.push(new TreeFrame(node.right()));
      return null;
    }
    driver.pop();
    return null;
  }
}
