package dev.weft.machine;

import dev.weft.CoroutineInfo;
import dev.weft.Task;
import dev.weft.loop.Combined;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Who awaits whom, as text: a line for each task, below it what it awaits, a task or a generator
 * that it steps, and below a generator its delegates. All work is done in loops, since chains may
 * be long.
 */
public final class TaskTree {
  /** So many levels are indented; deeper ones stand below one another. */
  private static final int DEEPEST = 50;

  private final StringBuilder text = new StringBuilder();
  private final Set<Machine<?>> shown = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Entry> work = new ArrayDeque<>();

  private TaskTree() {}

  /** A machine that is still to be shown. */
  private record Entry(Machine<?> machine, int depth) {}

  /**
   * The tree of some tasks.
   *
   * @param tasks the tasks; those that none of the others awaits are the roots
   * @return a line for each, and for all that they await
   */
  public static String of(Collection<? extends Task<?>> tasks) {
    List<Machine<?>> bodies = new ArrayList<>();
    tasks.forEach(task -> bodies.addAll(bodies(task)));
    Set<Machine<?>> awaited = awaited(bodies);
    TaskTree tree = new TaskTree();
    bodies.stream().filter(body -> !awaited.contains(body)).forEach(tree::show);
    bodies.stream().filter(body -> !tree.shown.contains(body)).forEach(tree::show); // cycles
    return tree.text.toString();
  }

  private static Set<Machine<?>> awaited(List<Machine<?>> bodies) {
    Set<Machine<?>> awaited = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Machine<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Machine<?>> work = new ArrayDeque<>(bodies);
    for (Machine<?> next = work.poll(); next != null; next = work.poll()) {
      if (seen.add(next)) {
        CompletionStage<?> stage = Inspection.awaited(next, next.state);
        if (stage != null) {
          List<Machine<?>> awaitedHere = bodies(stage);
          awaited.addAll(awaitedHere);
          work.addAll(awaitedHere);
        }
      }
    }
    return awaited;
  }

  /** The bodies that a stage waits for. */
  private static List<Machine<?>> bodies(CompletionStage<?> stage) {
    List<Machine<?>> bodies = new ArrayList<>();
    Deque<CompletionStage<?>> stages = new ArrayDeque<>(List.of(stage));
    for (CompletionStage<?> next = stages.poll(); next != null; next = stages.poll()) {
      boolean done = next instanceof CompletableFuture<?> future && future.isDone();
      Machine<?> body = done ? null : Inspection.machine(next);
      if (body != null) {
        bodies.add(body);
      } else if (!done && next instanceof Combined combined) {
        stages.addAll(combined.parts());
      }
    }
    return bodies;
  }

  private void show(Machine<?> root) {
    work.push(new Entry(root, 0));
    for (Entry next = work.poll(); next != null; next = work.poll()) {
      show(next.machine, next.depth);
    }
  }

  private void show(Machine<?> machine, int depth) {
    CoroutineInfo info = Inspection.of(machine);
    if (!shown.add(machine)) {
      line(depth, Inspection.place(info.location()) + ", see above");
      return;
    }
    line(depth, info.toString());
    CompletionStage<?> stage = info.awaited();
    int level = depth + 1;
    for (Machine<?> delegate : Inspection.delegates(machine, machine.state)) {
      line(level++, text(delegate, stage));
    }
    if (stage != null) {
      List<Machine<?>> bodies = bodies(stage);
      Collections.reverse(bodies);
      for (Machine<?> body : bodies) {
        work.push(new Entry(body, level));
      }
    }
  }

  /** A delegate; the innermost one does not know what the step of the whole stack waits for. */
  private static String text(Machine<?> delegate, @Nullable CompletionStage<?> stage) {
    Object source = delegate.source();
    if (source != delegate) {
      return source == null ? "a delegate that has ended" : Inspection.name(source);
    }
    CoroutineInfo info = Inspection.of(delegate);
    return States.isAwaiting(delegate.state)
        ? new CoroutineInfo(info.location(), info.state(), stage, null).toString()
        : info.toString();
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(Math.min(depth, DEEPEST))).append(content).append('\n');
  }
}
