package dev.weft.processor.javac.island;

import com.sun.source.tree.Tree;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The statements around a point that a break or a continue may lead to, innermost first. */
public final class Jumps {
  /**
   * A statement that can be left.
   *
   * @param id the id of an exploded statement; empty inside an island, where a jump stays as it is
   */
  private record Target(@Nullable Name label, Tree tree, OptionalInt id) {}

  /**
   * A switch expression.
   *
   * @param chosen the variable that takes its value
   * @param type its type, where that is plain
   * @param alone whether no type is expected of it
   * @param id the id of the statement that it becomes
   * @param results takes the values that it may have
   */
  public record Choice(
      Variable chosen, Optional<JavaType> type, boolean alone, int id, List<Expr> results) {}

  /**
   * The switch expressions around a point; nothing for one inside an island, which stays as it is.
   */
  private final Deque<Optional<Choice>> choices = new ArrayDeque<>();

  private final Deque<Target> targets = new ArrayDeque<>();

  public void push(@Nullable Name label, Tree tree, OptionalInt id) {
    targets.push(new Target(label, tree, id));
  }

  /** Reads a statement that is exploded, where jumps may lead to it. */
  public <T> T within(@Nullable Name label, Tree tree, int id, Supplier<T> read) {
    push(label, tree, OptionalInt.of(id));
    T result = read.get();
    pop();
    return result;
  }

  public void choose(Optional<Choice> choice) {
    choices.push(choice);
  }

  public void chosen() {
    choices.pop();
  }

  /** The exploded switch expression that a yield ends, if it is one. */
  public Optional<Choice> choice() {
    return choices.isEmpty() ? Optional.empty() : choices.peek();
  }

  public void pop() {
    targets.pop();
  }

  /** The exploded statement a break leaves, if it is one. */
  public OptionalInt breakTarget(@Nullable Name label) {
    return find(label, false);
  }

  /** The exploded loop a continue continues, if it is one. */
  public OptionalInt continueTarget(@Nullable Name label) {
    return find(label, true);
  }

  private OptionalInt find(@Nullable Name label, boolean loopsOnly) {
    return targets.stream()
        .filter(
            target ->
                label == null ? catches(target.tree(), loopsOnly) : label.equals(target.label()))
        .findFirst()
        .map(Target::id)
        .orElse(OptionalInt.empty());
  }

  private static boolean catches(Tree tree, boolean loopsOnly) {
    return switch (tree.getKind()) {
      case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP -> true;
      case SWITCH -> !loopsOnly;
      default -> false;
    };
  }
}
