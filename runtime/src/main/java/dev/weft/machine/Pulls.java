package dev.weft.machine;

import dev.weft.loop.Stages;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Machines that take the elements of another machine, as an async for does. While the source awaits
 * a stage it has no step of its own: that of the consumer, or of the consumer's consumer, waits for
 * the stage, and runs first the source, then the consumer with the element. So an element that has
 * to be waited for needs no stage and no callback on its way from machine to machine.
 *
 * <p>All this is done by whoever owns the consumer, see {@link Step}. Another thread may close the
 * source meanwhile: it leaves its {@link ClosingStep} in the place of the step, and the owner lets
 * go of the source when he next looks.
 */
final class Pulls {
  private Pulls() {}

  /** The source that a machine waits for, if that is a machine. */
  static @Nullable AsyncGeneratorMachine<?, ?, ?> source(AsyncMachine<?> consumer) {
    return consumer.pulled instanceof AsyncGeneratorMachine<?, ?, ?> machine ? machine : null;
  }

  /** The machine that has met the await which a machine waits for in the end. */
  static AsyncMachine<?> innermost(AsyncMachine<?> machine) {
    AsyncMachine<?> awaiting = machine.awaiting();
    for (AsyncMachine<?> next = source(awaiting); next != null; next = source(awaiting)) {
      awaiting = next.awaiting();
    }
    return awaiting;
  }

  /** Makes a step that of the sources of a machine; the stage that it is to wait for. */
  static CompletionStage<?> drive(AsyncMachine<?> machine, Waiter driver) {
    AsyncMachine<?> awaiting = machine.awaiting();
    for (AsyncGeneratorMachine<?, ?, ?> next = source(awaiting);
        next != null;
        next = source(awaiting)) {
      ClosingStep closing = next.drivenBy(driver);
      if (closing == null) {
        awaiting = next.awaiting();
      } else {
        letGo(awaiting, next, closing, innermost(next).takeAwaited());
      }
    }
    return awaiting.takeAwaited();
  }

  /** Goes on after an await: in the source of a consumer, and then in the machine it is part of. */
  static Run woken(
      AsyncMachine<?> machine,
      AsyncMachine<?> consumer,
      @Nullable Object value,
      @Nullable Throwable error)
      throws Throwable {
    AsyncGeneratorMachine<?, ?, ?> source = source(consumer);
    Object element = null;
    Throwable failure = error;
    if (source != null) {
      Run run = Run.ENDED;
      try {
        run = source.woken(value, error);
        failure = null;
      } catch (Throwable thrown) {
        failure = Stages.unwrapped(thrown);
      }
      if (!isOver(consumer, source, run)) {
        return Run.AWAITS;
      }
      if (failure == null) {
        element = run == Run.YIELDED ? source.current() : Machine.END;
      } else {
        Traces.awaited(consumer, States.place(consumer.state), source, failure);
      }
    } else if (error == null && consumer.pulled instanceof ForeignElements elements) {
      try {
        element = elements.element(value);
      } catch (Throwable thrown) {
        failure = thrown;
      }
    }
    consumer.pulled = null;
    return machine.goOn(element, failure);
  }

  /** Whether a source has come to an element or to its end, and nobody closes it. */
  private static boolean isOver(
      AsyncMachine<?> consumer, AsyncGeneratorMachine<?, ?, ?> source, Run run) {
    ClosingStep closing = run == Run.AWAITS ? source.requested() : source.drivenBy(null);
    if (closing == null) {
      return run != Run.AWAITS;
    }
    if (run == Run.ENDED) {
      closing.spare(source);
      return true;
    }
    letGo(consumer, source, closing, run == Run.AWAITS ? innermost(source).takeAwaited() : null);
    return false;
  }

  /** What the step of a source has told. */
  static boolean isFound(@Nullable Object told) {
    // Not the JVM's own exception: once that is compiled, it keeps neither trace nor suppressed.
    return (boolean) Objects.requireNonNull(told, "the source tells neither true nor false");
  }

  /** The source is closed by somebody else, and the consumer learns of that when it is done. */
  private static void letGo(
      AsyncMachine<?> consumer,
      AsyncGeneratorMachine<?, ?, ?> source,
      ClosingStep closing,
      @Nullable CompletionStage<?> awaited) {
    consumer.pulled = null;
    consumer.current = closing.pending();
    if (awaited == null) {
      source.awaitClose();
    }
    closing.beginFor(source, awaited == null ? Mark.FINISHED : awaited);
  }

  /**
   * Takes the consumer away from the step that waits for its source: the sources go on as they are,
   * as those of the step that takes over.
   *
   * @param awaited the stage waited for
   * @return false if the machine waits for no machine
   */
  static boolean take(AsyncMachine<?> machine, Step successor, CompletionStage<?> awaited) {
    AsyncMachine<?> consumer = machine.awaiting();
    if (source(consumer) == null) {
      consumer.pulled = null;
      return false;
    }
    innermost(consumer).current = awaited;
    for (AsyncGeneratorMachine<?, ?, ?> next = source(consumer);
        next != null;
        next = source(next.awaiting())) {
      next.drivenBy(successor);
    }
    return true;
  }

  /** Has the source of a machine go on by itself; its next element is for nobody. */
  static void part(AsyncMachine<?> machine, Step successor) {
    AsyncMachine<?> consumer = machine.awaiting();
    AsyncGeneratorMachine<?, ?, ?> source = source(consumer);
    if (source == null) {
      throw new AssertionError("waits for no machine");
    }
    consumer.pulled = null;
    AdvanceStep apart = new AdvanceStep(source, successor, machine);
    ClosingStep closing = source.drivenBy(apart);
    if (closing == null) {
      apart.begin();
    } else {
      closing.beginFor(source, innermost(source).takeAwaited());
    }
  }

  /** Ends the sources of a machine that is not to run any further. */
  static void abandon(AsyncMachine<?> machine) {
    AsyncMachine<?> consumer = machine.awaiting();
    AsyncGeneratorMachine<?, ?, ?> source = source(consumer);
    consumer.pulled = null;
    if (source != null) {
      source.abandon();
      ClosingStep closing = source.drivenBy(null);
      if (closing != null) {
        closing.spare(source);
      }
    }
  }
}
