package dev.weft.benchmarks.delegation;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;

/** A tree in order, as recursive generators. */
final class Trees {
  private Trees() {}

  @Resumable
  static void tree(AsyncYield<Integer> gen, Node node) {
    if (node.left() != null) {
      gen.yieldAll(TreesWeft.tree(node.left()));
    }
    gen.yield(node.value());
    if (node.right() != null) {
      gen.yieldAll(TreesWeft.tree(node.right()));
    }
  }

  @Resumable
  static void syncTree(Yield<Integer> gen, Node node) {
    if (node.left() != null) {
      gen.yieldAll(TreesWeft.syncTree(node.left()));
    }
    gen.yield(node.value());
    if (node.right() != null) {
      gen.yieldAll(TreesWeft.syncTree(node.right()));
    }
  }
}
