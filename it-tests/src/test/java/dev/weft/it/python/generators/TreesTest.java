package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "pep" of test_generators: the binary tree, walked in three ways. */
final class TreesTest {
  private static final List<String> ALPHABET = List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));

  private final Trace trace = Trace.ready();

  @Resumable
  static void byLoops(Yield<String> gen, Trace t, Tree tree) {
    if (tree != null) {
      for (String label : TreesTestWeft.byLoops(t, tree.left())) {
        gen.yield(label);
      }
      gen.yield(tree.label());
      for (String label : TreesTestWeft.byLoops(t, tree.right())) {
        gen.yield(label);
      }
    }
  }

  @Resumable
  static void byDelegation(Yield<String> gen, Trace t, Tree tree) {
    if (tree != null) {
      gen.yieldAll(TreesTestWeft.byDelegation(t, tree.left()));
      gen.yield(tree.label());
      gen.yieldAll(TreesTestWeft.byDelegation(t, tree.right()));
    }
  }

  @Resumable
  static void byStack(Yield<String> gen, Trace t, Tree tree) {
    Deque<Tree> stack = new ArrayDeque<>();
    Tree node = tree;
    while (node != null) {
      while (node.left() != null) {
        stack.push(node);
        node = node.left();
      }
      gen.yield(node.label());
      while (node.right() == null) {
        if (stack.isEmpty()) {
          return;
        }
        node = stack.pop();
        gen.yield(node.label());
      }
      node = node.right();
    }
  }

  /** "pep": a recursive generator, with a loop over each recursive call. */
  @ParameterizedTest
  @EnumSource
  void recursiveByLoops(Form form) {
    Tree tree = Tree.of(ALPHABET);
    Generator<String, Void, Void> labels =
        form.of(
            () -> TreesTestWeft.byLoops(trace, tree),
            () -> Direct.generator(gen -> byLoops(gen, trace, tree)));
    assertThat(Taken.rest(labels)).isEqualTo(ALPHABET);
  }

  /** The same, as PEP 380 writes it. */
  @ParameterizedTest
  @EnumSource
  void recursiveByDelegation(Form form) {
    Tree tree = Tree.of(ALPHABET);
    Generator<String, Void, Void> labels =
        form.of(
            () -> TreesTestWeft.byDelegation(trace, tree),
            () -> Direct.generator(gen -> byDelegation(gen, trace, tree)));
    assertThat(Taken.rest(labels)).isEqualTo(ALPHABET);
  }

  /** "pep": a generator with a stack of its own. */
  @ParameterizedTest
  @EnumSource
  void notRecursive(Form form) {
    Tree tree = Tree.of(ALPHABET);
    Generator<String, Void, Void> labels =
        form.of(
            () -> TreesTestWeft.byStack(trace, tree),
            () -> Direct.generator(gen -> byStack(gen, trace, tree)));
    assertThat(Taken.rest(labels)).isEqualTo(ALPHABET);
  }
}
