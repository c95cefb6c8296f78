package dev.weft;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scope of an asynchronous generator template whose yields evaluate to what the consumer sent
 * (PEP 525, 828).
 *
 * @param <T> the elements yielded
 * @param <S> the values sent
 */
public interface AsyncExchange<T extends @Nullable Object, S extends @Nullable Object>
    extends Await {
  /**
   * Hands a value to the consumer and suspends. What the consumer raises is thrown here; if it
   * closes the generator, that is a {@link GeneratorExit}.
   *
   * @param value the element, possibly null
   * @return what the consumer sent, null after a plain advance
   */
  S yield(T value);

  /** Delegates to a synchronous generator (PEP 380) and returns its result. */
  <R extends @Nullable Object> R yieldAll(Generator<? extends T, ? super S, R> generator);

  /** Delegates to an asynchronous generator (PEP 828), awaiting it, and returns its result. */
  <R extends @Nullable Object> R yieldAll(AsyncGenerator<? extends T, ? super S, R> generator);

  /** Yields each element of an iterable. */
  void yieldAll(Iterable<? extends T> elements);

  /** Yields each remaining element of an iterator. */
  void yieldAll(Iterator<? extends T> elements);

  /** Yields each element of a stream, then closes it. */
  void yieldAll(Stream<? extends T> elements);

  /** Yields each element of an asynchronous source, awaiting it. */
  void yieldAll(AsyncIterable<? extends T> elements);
}
