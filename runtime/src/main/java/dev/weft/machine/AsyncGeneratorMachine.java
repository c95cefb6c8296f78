package dev.weft.machine;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a generated asynchronous generator extends.
 *
 * @param <T> the elements yielded
 * @param <S> the values sent
 * @param <R> the result returned
 */
public abstract class AsyncGeneratorMachine<
        T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
    extends AsyncMachine<R> implements AsyncGenerator<T, S, R> {

  /** The same generator, not begun, over the original arguments. */
  protected abstract AsyncGeneratorMachine<T, S, R> fresh();

  /**
   * Hands over an element and suspends.
   *
   * @param next the state to resume in
   * @param value the element
   * @return what {@code resume} is to answer
   */
  protected final @Nullable Object yielded(int next, T value) {
    throw new UnsupportedOperationException();
  }

  /** Hands over to a generator; its result is the input of the state {@code next}. */
  protected final Object delegate(int next, Generator<? extends T, ?, ?> generator) {
    throw new UnsupportedOperationException();
  }

  /** Hands over to an asynchronous generator; its result is the input of the state {@code next}. */
  protected final Object delegate(int next, AsyncGenerator<? extends T, ?, ?> generator) {
    throw new UnsupportedOperationException();
  }

  /** Hands over to the elements of an iterable. */
  protected final Object delegate(int next, Iterable<? extends T> elements) {
    throw new UnsupportedOperationException();
  }

  /** Hands over to the rest of an iterator. */
  protected final Object delegate(int next, Iterator<? extends T> elements) {
    throw new UnsupportedOperationException();
  }

  /** Hands over to a stream, which is closed at every way out. */
  protected final Object delegate(int next, Stream<? extends T> elements) {
    throw new UnsupportedOperationException();
  }

  /** Hands over to the elements of an asynchronous source. */
  protected final Object delegate(int next, AsyncIterable<? extends T> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final CompletionStage<Boolean> advance() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final CompletionStage<Boolean> send(S value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final CompletionStage<Boolean> raise(Throwable error) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final T current() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final R result() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final GeneratorState state() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final CompletionStage<Void> closeAsync() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final AsyncGenerator<T, S, R> iterator() {
    throw new UnsupportedOperationException();
  }
}
