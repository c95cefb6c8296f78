package dev.weft.it.python.generators;

import java.util.List;

/**
 * A binary tree of labels.
 *
 * @param label of the node itself
 * @param left its left subtree, null if there is none
 * @param right its right subtree, null if there is none
 */
record Tree(String label, Tree left, Tree right) {
  /** A balanced tree whose in-order labels are these; null of none. */
  static Tree of(List<String> labels) {
    if (labels.isEmpty()) {
      return null;
    }
    int middle = labels.size() / 2;
    return new Tree(
        labels.get(middle),
        of(labels.subList(0, middle)),
        of(labels.subList(middle + 1, labels.size())));
  }

  /** A small one, for the harness. */
  static Tree sample() {
    return of(List.of("a", "b", "c", "d"));
  }
}
