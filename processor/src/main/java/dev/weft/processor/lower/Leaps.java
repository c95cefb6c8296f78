package dev.weft.processor.lower;

import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Jumps out of statements, through every {@code finally} between (JLS 14.15 to 14.17, 14.20.2). */
final class Leaps {
  /** Where to. */
  sealed interface Leap {
    /** {@code break} out of a statement. */
    record Break(int statement) implements Leap {}

    /** {@code continue} of a loop. */
    record Continue(int statement) implements Leap {}

    /** {@code return} of what the machine keeps as its result to be. */
    record Return() implements Leap {}
  }

  /** What surrounds a point. */
  private sealed interface Context {}

  private record Target(int statement, Optional<Block> breakTo, Optional<Block> continueTo)
      implements Context {
    Optional<Block> reachedBy(Leap leap) {
      if (leap instanceof Leap.Break out && out.statement() == statement) {
        return breakTo;
      }
      return leap instanceof Leap.Continue on && on.statement() == statement
          ? continueTo
          : Optional.empty();
    }
  }

  /** A {@code finally} whose protected part is being built. */
  static final class Finally implements Context {
    final Block entry;
    final Variable thrown;
    final Variable exit;
    final List<Leap> leaps = new ArrayList<>();

    Finally(Block entry, Variable thrown, Variable exit) {
      this.entry = entry;
      this.thrown = thrown;
      this.exit = exit;
    }

    /** The number that stands for a leap. */
    int number(Leap leap) {
      if (!leaps.contains(leap)) {
        leaps.add(leap);
      }
      return leaps.indexOf(leap) + 1;
    }
  }

  /**
   * A leap, ready to be taken.
   *
   * @param steps what to do before
   * @param target where it leads; empty where the body completes
   */
  record Route(List<Step> steps, Optional<Block> target) {}

  private final Deque<Context> contexts = new ArrayDeque<>();

  void within(int statement, Optional<Block> breakTo, Optional<Block> continueTo, Runnable build) {
    contexts.push(new Target(statement, breakTo, continueTo));
    build.run();
    contexts.pop();
  }

  void within(Finally scope, Runnable build) {
    contexts.push(scope);
    build.run();
    contexts.pop();
  }

  Route route(Leap leap) {
    for (Context context : contexts) {
      if (context instanceof Finally scope) {
        return through(scope, leap);
      }
      Optional<Block> target = ((Target) context).reachedBy(leap);
      if (target.isPresent()) {
        return new Route(List.of(), target);
      }
    }
    return new Route(List.of(), Optional.empty());
  }

  private static Route through(Finally scope, Leap leap) {
    Step clear = Step.of(LocalUse.write(scope.thrown), " = null;");
    Step mark = Step.of(LocalUse.write(scope.exit), " = " + scope.number(leap) + ";");
    return new Route(List.of(clear, mark), Optional.of(scope.entry));
  }
}
