package dev.weft.it.python.generators;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;

/** A set in a union-find forest; who asks for its root steps its generator. */
final class DisjointSet {
  final String name;
  private DisjointSet parent;
  private final Generator<DisjointSet, Void, Void> generator;

  DisjointSet(String name, Form form) {
    this.name = name;
    this.generator =
        form.of(() -> DisjointSetWeft.roots(this), () -> Direct.generator(gen -> roots(gen)));
  }

  /** While it is a root, itself; then what its parent's generator gives. */
  @Resumable
  void roots(Yield<DisjointSet> gen) {
    while (parent == null) {
      gen.yield(this);
    }
    while (parent.generator.advance()) {
      gen.yield(parent.generator.current());
    }
  }

  DisjointSet root() {
    return generator.next();
  }

  void unite(DisjointSet other) {
    if (parent != null) {
      throw new IllegalStateException("no root");
    }
    parent = other;
  }
}
