package dev.weft.processor.javac;

import com.sun.source.tree.ClassTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scopes around a point of a body (JLS 6.3), innermost first; the template's own class is
 * beyond them.
 */
final class Scopes {
  /** A scope: of a block, or of a class that the body declares. */
  static final class Frame {
    final Map<String, Meaning> variables = new HashMap<>();
    final Map<String, ClassTree> types = new HashMap<>();
    final Map<String, LocalClasses.Nest> nests = new HashMap<>();
    final Set<String> typeVariables = new HashSet<>();
    final @Nullable ClassTree tree;
    final Supertypes supertypes;

    Frame(@Nullable ClassTree tree, Supertypes supertypes) {
      this.tree = tree;
      this.supertypes = supertypes;
    }
  }

  private final Deque<Frame> frames = new ArrayDeque<>();

  void push() {
    frames.push(new Frame(null, Supertypes.NONE));
  }

  void pushClass(ClassTree tree, Supertypes supertypes) {
    frames.push(new Frame(tree, supertypes));
  }

  void pop() {
    frames.pop();
  }

  void declare(String name, Meaning meaning) {
    top().variables.put(name, meaning);
  }

  void undeclare(String name) {
    top().variables.remove(name);
  }

  void declareType(ClassTree tree) {
    top().types.put(tree.getSimpleName().toString(), tree);
  }

  /**
   * Lets a class of the body be named in the machine: as a member of a class that holds what it
   * captures.
   */
  void nest(String name, LocalClasses.Nest nest) {
    top().nests.put(name, nest);
  }

  /** How a class of the body is nested, if it is. */
  Optional<LocalClasses.Nest> nest(String name) {
    return frames.stream()
        .filter(frame -> frame.types.containsKey(name))
        .findFirst()
        .flatMap(frame -> Optional.ofNullable(frame.nests.get(name)));
  }

  void declareTypeVariable(String name) {
    top().typeVariables.add(name);
  }

  private Frame top() {
    return frames.element();
  }

  Iterator<Frame> innermostFirst() {
    return frames.iterator();
  }

  /** Whether a class or a type variable of that name is declared by the body. */
  boolean declaresType(String name) {
    return frames.stream()
        .anyMatch(f -> f.types.containsKey(name) || f.typeVariables.contains(name));
  }

  /** Whether a class of the body stands between this point and the template. */
  boolean insideClass() {
    return frames.stream().anyMatch(frame -> frame.tree != null);
  }

  /** The local class of that name, if one is in scope. */
  Optional<ClassTree> localType(String name) {
    return frames.stream()
        .map(frame -> frame.types.get(name))
        .filter(tree -> tree != null)
        .findFirst();
  }
}
