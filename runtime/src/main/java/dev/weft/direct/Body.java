package dev.weft.direct;

import dev.weft.Direct;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The body of a machine that runs the template itself: its states are those of a single yield. */
final class Body {
  /** Suspended, at a verb. */
  static final int SUSPENDED = 1;

  /** An error is raised at that verb. */
  static final int RAISED = 2;

  private static final StackTraceElement UNKNOWN =
      new StackTraceElement(Direct.class.getName(), "template", null, -1);

  private final boolean awaits;
  private final Function<Coroutine, Code> template;
  private @Nullable Coroutine coroutine;

  /**
   * A body that has not started.
   *
   * @param awaits whether the template's scope can await
   * @param template gives the code of a template with a scope on a coroutine
   */
  Body(boolean awaits, Function<Coroutine, Code> template) {
    this.awaits = awaits;
    this.template = template;
  }

  /** The same from its start. */
  Body fresh() {
    return new Body(awaits, template);
  }

  /** Runs to the next suspension; at the end it throws what the template threw. */
  @SuppressWarnings("NullAway") // what is raised is not null
  Suspension resume(int state, @Nullable Object input) throws Throwable {
    Coroutine running = coroutine;
    if (running == null) {
      running = new Coroutine(awaits);
      running.body(template.apply(running));
      coroutine = running;
    }
    Suspension out =
        running.resume(
            state == RAISED ? Resumption.error((Throwable) input) : Resumption.value(input));
    if (out instanceof Suspension.Threw end) {
      throw end.thrown();
    }
    return out;
  }

  /**
   * The same for a body that awaits.
   *
   * @param pending what the awaiter answers for a stage that is not complete
   * @return null once it waits for such a stage
   */
  @Nullable Suspension resume(int state, @Nullable Object input, Object pending, Awaiter awaiter)
      throws Throwable {
    Suspension out = resume(state, input);
    while (out instanceof Suspension.Awaiting awaiting) {
      Object value;
      try {
        value = awaiter.await(awaiting.stage());
      } catch (Throwable thrown) {
        out = resume(RAISED, thrown);
        continue;
      }
      if (value == pending) {
        return null;
      }
      out = resume(SUSPENDED, value);
    }
    return out;
  }

  /** How a machine awaits. */
  interface Awaiter {
    /** The value of a stage, the mark of one that is pending, or its failure. */
    @Nullable Object await(CompletionStage<?> stage) throws Throwable;
  }

  /** Where the template is; before it starts, and once it has ended, it is not known. */
  StackTraceElement location() {
    Coroutine running = coroutine;
    StackTraceElement here = running == null ? null : running.location();
    return here == null ? UNKNOWN : here;
  }

  void clear() {
    coroutine = null;
  }
}
