package dev.weft.examples.guide;

import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;

/** Generators that delegate to each other, and return a result. */
final class TreeWalk {
  record Tree(Tree left, String name, Tree right) {}

  /** Yields the names in their order, and returns the height. */
  @Resumable
  static int walk(Yield<String> gen, Tree tree) {
    if (tree == null) {
      return 0;
    }
    int left = gen.yieldAll(TreeWalkWeft.walk(tree.left()));
    gen.yield(tree.name());
    int right = gen.yieldAll(TreeWalkWeft.walk(tree.right()));
    return 1 + Math.max(left, right);
  }

  public static void main(String[] arguments) {
    Tree bach = new Tree(null, "Bach", null);
    Tree haydn = new Tree(null, "Haydn", new Tree(null, "Mozart", null));
    Generator<String, Void, Integer> walk = TreeWalkWeft.walk(new Tree(bach, "Handel", haydn));
    while (walk.advance()) {
      System.out.println(walk.current());
    }
    System.out.println("height " + walk.result());
  }
}
