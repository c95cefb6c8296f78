package dev.weft.it.kit;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** An asynchronous generator whose steps wait for their end, for those who know the other kind. */
public final class Blocking<T, S, R> implements Generator<T, S, R> {
  private final AsyncGenerator<T, S, R> target;

  /** Wraps a generator. */
  public Blocking(AsyncGenerator<T, S, R> target) {
    this.target = target;
  }

  private static <V> V join(CompletionStage<V> step) {
    try {
      return step.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw Blocking.<RuntimeException>asIs(e.getCause());
    }
  }

  @SuppressWarnings("unchecked") // the point: checked exceptions too
  private static <X extends Throwable> X asIs(Throwable thrown) throws X {
    throw (X) thrown;
  }

  @Override
  public boolean advance() {
    return join(target.advance());
  }

  @Override
  public T current() {
    return target.current();
  }

  @Override
  public boolean send(S value) {
    return join(target.send(value));
  }

  @Override
  public boolean raise(Throwable error) {
    return join(target.raise(error));
  }

  @Override
  public R result() {
    return target.result();
  }

  @Override
  public GeneratorState state() {
    return target.state();
  }

  @Override
  public void close() {
    join(target.closeAsync());
  }

  @Override
  public Generator<T, S, R> iterator() {
    return new Blocking<>(target.iterator());
  }

  @Override
  public boolean hasNext() {
    throw new UnsupportedOperationException();
  }

  @Override
  public T next() {
    if (!advance()) {
      throw new NoSuchElementException();
    }
    return current();
  }
}
