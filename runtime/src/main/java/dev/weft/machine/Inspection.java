package dev.weft.machine;

import dev.weft.CoroutineInfo;
import dev.weft.GeneratorState;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Looks at machines from outside. Nothing is locked: a machine that runs meanwhile may be seen
 * half-way, never disturbed.
 */
public final class Inspection {
  private static final int NO_LINE = -1;
  private static final int NO_STATE = -1;

  private Inspection() {}

  /** What there is to see of a generator, a task, or the body that a stage is a step of. */
  public static @Nullable CoroutineInfo info(Object coroutine) {
    Machine<?> machine = machine(coroutine);
    return machine == null ? null : of(machine);
  }

  static @Nullable Machine<?> machine(@Nullable Object coroutine) {
    return coroutine instanceof Awaited<?> stage
        ? stage.body()
        : coroutine instanceof Machine<?> machine ? machine : null;
  }

  static CoroutineInfo of(Machine<?> machine) {
    int state = machine.state;
    if (States.isEnded(state) || state == States.RUNNING) {
      GeneratorState now = state == States.RUNNING ? GeneratorState.RUNNING : GeneratorState.CLOSED;
      return new CoroutineInfo(withoutLine(location(machine, NO_STATE)), now, null, null);
    }
    if (States.isCreated(state)) {
      StackTraceElement start = location(machine, NO_STATE);
      return new CoroutineInfo(start, GeneratorState.CREATED, null, null);
    }
    return new CoroutineInfo(
        location(machine, States.place(state)),
        GeneratorState.SUSPENDED,
        awaited(machine, state),
        delegate(machine, state));
  }

  private static StackTraceElement location(Machine<?> machine, int state) {
    StackTraceElement location = machine.location(state);
    return location == null
        ? new StackTraceElement(machine.getClass().getName(), "resume", null, NO_LINE)
        : location;
  }

  private static StackTraceElement withoutLine(StackTraceElement location) {
    return new StackTraceElement(
        location.getClassName(), location.getMethodName(), location.getFileName(), NO_LINE);
  }

  static @Nullable CompletionStage<?> awaited(Machine<?> machine, int state) {
    Frames frames = machine.frames;
    Step step = machine instanceof AsyncMachine<?> async ? async.step : null;
    if (step == null && frames != null && States.isStacked(state)) {
      step = frames.seenStep();
    }
    CompletionStage<?> stage = step == null ? null : step.awaited();
    AsyncGeneratorMachine<?, ?, ?> source = stage == null ? null : source(machine, state);
    return source == null ? stage : new SourceStep(source);
  }

  /** The machine whose next element a machine, or its innermost delegate, waits for. */
  private static @Nullable AsyncGeneratorMachine<?, ?, ?> source(Machine<?> machine, int state) {
    List<Machine<?>> delegates = delegates(machine, state);
    Machine<?> awaiting = delegates.isEmpty() ? machine : delegates.get(delegates.size() - 1);
    return awaiting instanceof AsyncMachine<?> consumer ? Pulls.source(consumer) : null;
  }

  private static @Nullable Object delegate(Machine<?> machine, int state) {
    List<Machine<?>> delegates = delegates(machine, state);
    return delegates.isEmpty() ? null : delegates.get(0).source();
  }

  /** The delegate of a machine, that one's delegate, and so on. */
  static List<Machine<?>> delegates(Machine<?> machine, int state) {
    Frames frames = machine.frames;
    if (frames == null || !States.isDelegating(state)) {
      return List.of();
    }
    List<Machine<?>> machines = frames.seen();
    int index = machines.indexOf(machine);
    return index < 0 ? List.of() : machines.subList(index + 1, machines.size());
  }

  // Text

  /** See {@link CoroutineInfo#toString}. */
  public static String toString(CoroutineInfo info) {
    String place = place(info.location());
    if (info.delegate() != null) {
      return place + ", delegating to " + name(info.delegate());
    }
    if (info.awaited() != null) {
      return place + ", awaiting " + name(info.awaited());
    }
    return place + ", " + info.state().name().toLowerCase(Locale.ROOT);
  }

  /** A task or a step: what its body does, or how it ended. */
  public static String toString(Awaited<?> stage) {
    Machine<?> body = stage.body();
    String name = body == null ? "step" : place(withoutLine(location(body, NO_STATE)));
    if (!stage.isDone()) {
      return body == null ? name : of(body).toString();
    }
    if (!stage.isCompletedExceptionally()) {
      return name + ", completed";
    }
    Throwable failure = Peek.failure(stage);
    boolean cancelled = failure instanceof CancellationException;
    return name + (cancelled ? ", cancelled" : ", failed: " + failure.getClass().getName());
  }

  /** A place without the package. */
  static String place(StackTraceElement location) {
    String type = location.getClassName();
    String file = location.getFileName() == null ? "Unknown Source" : location.getFileName();
    int line = location.getLineNumber();
    return type.substring(type.lastIndexOf('.') + 1)
        + "."
        + location.getMethodName()
        + (line < 0 ? "(" + file + ")" : "(" + file + ":" + line + ")");
  }

  /** Where somebody stands, or of what class something is. */
  static String name(Object awaitedOrDelegate) {
    Machine<?> machine = machine(awaitedOrDelegate);
    return machine == null || machine.source() != machine
        ? className(awaitedOrDelegate)
        : place(of(machine).location());
  }

  /** The simple name; of a class of ours, that of the kind of stage it is. */
  private static String className(Object object) {
    Class<?> type = object.getClass();
    Class<?> above = type.getSuperclass();
    while (above != null && above.getName().startsWith("dev.weft.") && above != Awaited.class) {
      type = above;
      above = type.getSuperclass();
    }
    String name = type.getName();
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return name.startsWith("dev.weft.async.") ? simple.replaceFirst("\\$.*", "") : simple;
  }
}
