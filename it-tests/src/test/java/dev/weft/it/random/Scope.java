package dev.weft.it.random;

import java.util.ArrayList;
import java.util.List;

/** What a statement may name: variables that have a value, and what can be left. */
final class Scope {
  /**
   * A variable.
   *
   * @param mutable whether it may be assigned
   */
  record Variable(String name, Type type, boolean mutable) {}

  /** A statement that a break or continue may name. */
  static final class Target {
    final String label;
    final boolean loop;
    final boolean breakable;
    boolean broken;
    boolean continued;

    /**
     * A target.
     *
     * @param label its label, null if it has none
     * @param breakable whether a plain break leaves it
     */
    Target(String label, boolean loop, boolean breakable) {
      this.label = label;
      this.loop = loop;
      this.breakable = breakable;
    }
  }

  private final List<Variable> variables = new ArrayList<>();
  private final List<String> arrays = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  List<Variable> of(Type type, boolean mutable) {
    return variables.stream().filter(v -> v.type() == type && (v.mutable() || !mutable)).toList();
  }

  List<Variable> constants() {
    return variables.stream().filter(v -> !v.mutable()).toList();
  }

  List<String> arrays() {
    return arrays;
  }

  List<Target> targets() {
    return targets;
  }

  void add(Variable variable) {
    variables.add(variable);
  }

  /** What was declared since then goes out of scope. */
  int mark() {
    return variables.size();
  }

  void release(int mark) {
    variables.subList(mark, variables.size()).clear();
  }
}
