package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.loop.Stages;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A pass over a source, one element of which is under way at a time, beside other things. It is its
 * own callback, one for each element, however often the operator waits meanwhile.
 *
 * @param <T> the elements
 */
final class Pull<T extends @Nullable Object> extends Arrival
    implements BiConsumer<@Nullable Boolean, @Nullable Throwable> {
  /** What the body knows of it. */
  private enum Phase {
    /** Nothing was asked for. */
    IDLE,
    /** An element was asked for, and not taken yet. */
    ASKED,
    /** There are no more elements. */
    OVER
  }

  private final Arrivals<? super Pull<T>> arrivals;
  private final AsyncIterator<? extends T> elements;
  private Phase phase = Phase.IDLE;

  // Written before the arrival, read after it.
  private boolean found;
  private @Nullable Throwable failure;
  private volatile boolean here;

  private Pull(Arrivals<? super Pull<T>> arrivals, AsyncIterator<? extends T> elements) {
    this.arrivals = arrivals;
    this.elements = elements;
  }

  /** Begins a pass, which is closed when the arrivals are. */
  static <T extends @Nullable Object> Pull<T> of(
      Arrivals<? super Pull<T>> arrivals, AsyncIterable<? extends T> source) {
    Pull<T> pull = new Pull<>(arrivals, Objects.requireNonNull(source.iterator()));
    arrivals.opened(pull);
    return pull;
  }

  /** Asks for the next element, unless one is under way already, or there are no more. */
  void ask() {
    if (phase != Phase.IDLE) {
      return;
    }
    phase = Phase.ASKED;
    here = false;
    CompletionStage<Boolean> step;
    try {
      step = Objects.requireNonNull(elements.advance());
    } catch (Throwable thrown) {
      accept(false, thrown);
      return;
    }
    step.whenComplete(this);
  }

  @Override
  public void accept(@Nullable Boolean value, @Nullable Throwable thrown) {
    found = thrown == null && Boolean.TRUE.equals(value);
    failure = thrown == null ? null : Stages.unwrapped(thrown);
    here = true;
    if (!isLeft()) {
      arrivals.arrive(this);
    }
  }

  @Override
  boolean taken() {
    phase = found ? Phase.IDLE : Phase.OVER;
    return found || failure != null;
  }

  /** Whether an element was asked for and has not been taken. */
  boolean isAsked() {
    return phase == Phase.ASKED;
  }

  /** Whether what was asked for last has come, taken or not. */
  boolean isHere() {
    return here;
  }

  /** Whether the last element has been taken, or a failure instead of one. */
  boolean isOver() {
    return phase == Phase.OVER;
  }

  /** Whether the arrival that was taken last is an element; a failure is thrown. */
  boolean found() {
    if (failure != null) {
      throw arrivals.failed(failure);
    }
    return found;
  }

  /** Whether the arrival that was taken last is an element; a failure is thrown later. */
  boolean isElement() {
    return found;
  }

  /** The element that was taken last, until the next is asked for. */
  T element() {
    return elements.current();
  }

  @Override
  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  CompletionStage<?> end() {
    try {
      return Objects.requireNonNull(elements.closeAsync());
    } catch (Throwable thrown) {
      return CompletableFuture.failedFuture(thrown);
    }
  }
}
