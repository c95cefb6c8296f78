package dev.weft.processor.javac.judge;

import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** The locals in scope at a point of a body, and their types where these are certain. */
final class KnownLocals {
  private final Deque<Map<String, Optional<TypeMirror>>> frames = new ArrayDeque<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> patternVariables;
  private final Set<String> finals = new HashSet<>();
  private Assumption assumption = new Assumption();

  /**
   * What is assumed of the parameters of the lambdas around a point. Under the same assumption an
   * expression has the same type.
   */
  static final class Assumption {
    final Map<Tree, Optional<TypeMirror>> types = new IdentityHashMap<>();
    private final Map<Tree, Map<String, Assumption>> inner = new IdentityHashMap<>();

    /** With types for the parameters of one lambda more. */
    Assumption with(Tree lambda, String parameters) {
      return inner
          .computeIfAbsent(lambda, any -> new HashMap<>())
          .computeIfAbsent(parameters, any -> new Assumption());
    }
  }

  /**
   * No locals.
   *
   * @param patternVariables names that patterns give, of which the scope depends on the flow
   */
  KnownLocals(Set<String> patternVariables) {
    this.patternVariables = patternVariables;
    push();
  }

  void push() {
    frames.push(new HashMap<>());
  }

  void pop() {
    frames.pop();
  }

  /** Goes through what has a scope of its own. */
  void scoped(Runnable inside) {
    push();
    inside.run();
    pop();
  }

  void declare(String name, Optional<TypeMirror> type) {
    frames.element().put(name, type);
  }

  /** Declares a final variable, which a value may make a constant (JLS 4.12.4). */
  void declareFinal(String name) {
    finals.add(name);
  }

  /** Whether a name may be that of a constant. */
  boolean mayBeConstant(String name) {
    return finals.contains(name) || !has(name);
  }

  /** Whether a local has a name, pattern variables aside. */
  boolean declares(String name) {
    return frames.stream().anyMatch(frame -> frame.containsKey(name));
  }

  /** A class of the body hides others of its name: here, in the whole body. */
  void declareType(String name) {
    types.add(name);
  }

  boolean declaresType(String name) {
    return types.contains(name);
  }

  /** Whether a name may be that of a local. */
  boolean has(String name) {
    return patternVariables.contains(name) || declares(name);
  }

  Optional<TypeMirror> typeOf(String name) {
    return patternVariables.contains(name)
        ? Optional.empty()
        : frames.stream()
            .filter(frame -> frame.containsKey(name))
            .findFirst()
            .flatMap(frame -> frame.get(name));
  }

  Assumption assumption() {
    return assumption;
  }

  void assume(Assumption other) {
    assumption = other;
  }
}
