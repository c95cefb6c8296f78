package dev.weft.processor.javac.names;

import com.sun.source.tree.ClassTree;
import dev.weft.processor.model.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The scopes around a point of a body (JLS 6.3), innermost first; the template's own class is
 * beyond them.
 */
public final class Scopes {
  /** A scope: of a block, or of a class that the body declares. */
  static final class Frame {
    final Map<String, Meaning> variables = new HashMap<>();
    final Map<String, ClassTree> types = new HashMap<>();
    final Map<String, Nest> nests = new HashMap<>();
    final Set<String> typeVariables = new HashSet<>();
    final Map<String, JavaType> typeArguments = new HashMap<>();
    final @Nullable BodyClass type;

    Frame(@Nullable BodyClass type) {
      this.type = type;
    }

    boolean hasField(String name) {
      return type != null && type.hasField(name);
    }

    boolean hasMethod(String name) {
      return type != null && type.hasMethod(name);
    }

    boolean hasType(String name) {
      return type != null && type.hasType(name);
    }
  }

  private final Deque<Frame> frames = new ArrayDeque<>();

  public void push() {
    frames.push(new Frame(null));
  }

  public void pushClass(BodyClass type) {
    frames.push(new Frame(type));
  }

  public void pop() {
    frames.pop();
  }

  /** Reads something in a scope of its own. */
  public <T> T within(Supplier<T> read) {
    push();
    T result = read.get();
    pop();
    return result;
  }

  public void declare(String name, Meaning meaning) {
    top().variables.put(name, meaning);
  }

  public void undeclare(String name) {
    top().variables.remove(name);
  }

  public void declareType(ClassTree tree) {
    top().types.put(tree.getSimpleName().toString(), tree);
  }

  /**
   * Lets a class of the body be named in the machine: as a member of a class that holds what it
   * captures.
   */
  public void nest(String name, Nest nest) {
    top().nests.put(name, nest);
  }

  public void declareTypeVariable(String name) {
    top().typeVariables.add(name);
  }

  /** Tells what a type variable that the body declares stands for. */
  public void bindType(String variable, JavaType argument) {
    top().typeArguments.put(variable, argument);
  }

  /** What a type variable that the body declares stands for, if that is known here. */
  Optional<JavaType> typeArgument(String variable) {
    return frames.stream()
        .filter(frame -> frame.typeVariables.contains(variable) || frame.hasType(variable))
        .findFirst()
        .map(frame -> frame.typeArguments.get(variable));
  }

  /** Whether the innermost type of that name is a type variable that the body declares. */
  boolean declaresTypeVariable(String name) {
    return frames.stream()
        .filter(frame -> frame.typeVariables.contains(name) || frame.hasType(name))
        .findFirst()
        .filter(frame -> frame.typeVariables.contains(name))
        .isPresent();
  }

  /** The innermost scope, which is another one each time it is entered. */
  public @Nullable Object innermost() {
    return frames.peek();
  }

  private Frame top() {
    return frames.element();
  }

  Iterator<Frame> innermostFirst() {
    return frames.iterator();
  }

  /** Whether a class or a type variable of that name is declared by the body. */
  public boolean declaresType(String name) {
    return frames.stream()
        .anyMatch(f -> f.types.containsKey(name) || f.typeVariables.contains(name));
  }

  /** Whether a class of the body stands between this point and the template. */
  public boolean insideClass() {
    return frames.stream().anyMatch(frame -> frame.type != null);
  }

  /** Whether a class of the body around this point has a field of that name. */
  public boolean hidesField(String name) {
    return frames.stream().anyMatch(frame -> frame.hasField(name));
  }

  /** The innermost class of the body around this point. */
  public Optional<BodyClass> innermostClass() {
    return frames.stream().flatMap(frame -> Optional.ofNullable(frame.type).stream()).findFirst();
  }

  /** The class of the body whose field a name means, if it means one. */
  public Optional<BodyClass> classWithField(String name) {
    return frames.stream()
        .filter(frame -> frame.variables.containsKey(name) || frame.hasField(name))
        .findFirst()
        .filter(frame -> !frame.variables.containsKey(name))
        .map(frame -> frame.type);
  }

  /** The class of the body whose method a name means, if it means one. */
  public Optional<BodyClass> classWithMethod(String name) {
    return frames.stream().filter(f -> f.hasMethod(name)).findFirst().map(f -> f.type);
  }

  /** Whether a class of the body around this point has a member class of that name. */
  public boolean inheritsType(String name) {
    return frames.stream().anyMatch(frame -> frame.hasType(name));
  }

  /** The class of the body that a simple name means, if it means one. */
  public Optional<ClassTree> bodyClass(String name) {
    for (Frame frame : frames) {
      if (frame.types.containsKey(name)) return Optional.of(frame.types.get(name));
      if (frame.typeVariables.contains(name)) return Optional.empty();
      if (frame.type != null && frame.type.hasType(name)) return frame.type.memberClass(name);
    }
    return Optional.empty();
  }
}
