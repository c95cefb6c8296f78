package dev.weft;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One pass over an asynchronous source: an object with {@code __anext__} in Python (PEP 492, 525).
 *
 * <p>One step at a time; between steps any thread may take over if it sees what the last one wrote.
 *
 * @param <T> the elements
 */
public interface AsyncIterator<T extends @Nullable Object>
    extends AsyncIterable<T>, AsyncCloseable {
  /**
   * Moves on to the next element ({@code __anext__}). To cancel the stage of a machine's step is to
   * interrupt its body, see {@link AsyncGenerator}.
   *
   * @return true: {@link #current} is the element; false: there is none, now and for ever
   */
  CompletionStage<Boolean> advance();

  /**
   * The element that the last step found.
   *
   * @return the element
   * @throws IllegalStateException unless the last step gave true
   */
  T current();

  /** This iterator, which is itself a source of what is left. */
  @Override
  default AsyncIterator<T> iterator() {
    return this;
  }
}
