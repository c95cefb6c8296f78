package dev.weft.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
  private boolean onlyConstants;

  List<Variable> of(Type type, boolean mutable) {
    return variables.stream()
        .filter(v -> v.type() == type && (v.mutable() ? !onlyConstants : !mutable))
        .toList();
  }

  /** The variable that was declared last; null if there is none. */
  Variable last() {
    return variables.isEmpty() ? null : variables.get(variables.size() - 1);
  }

  List<Variable> constants() {
    return variables.stream().filter(v -> !v.mutable()).toList();
  }

  boolean onlyConstants() {
    return onlyConstants;
  }

  /** Whether variables that may be assigned cannot be named; answers whether that was so before. */
  boolean onlyConstants(boolean only) {
    boolean before = onlyConstants;
    onlyConstants = only;
    return before;
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

  /** Which of the targets are left, by which kind of jump. */
  List<Boolean> left() {
    return targets.stream().flatMap(t -> Stream.of(t.broken, t.continued)).toList();
  }

  /** Goes back to what was noted as left. */
  void leftOnly(List<Boolean> noted) {
    for (Target target : targets) {
      target.broken = false;
      target.continued = false;
    }
    left(noted);
  }

  /** Adds what was noted as left. */
  void left(List<Boolean> noted) {
    for (int i = 0; i < noted.size() / 2; i++) {
      targets.get(i).broken |= noted.get(2 * i);
      targets.get(i).continued |= noted.get(2 * i + 1);
    }
  }

  /** What was declared since then goes out of scope. */
  int mark() {
    return variables.size();
  }

  void release(int mark) {
    variables.subList(mark, variables.size()).clear();
  }
}
