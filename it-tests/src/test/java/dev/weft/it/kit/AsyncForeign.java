package dev.weft.it.kit;

import dev.weft.AsyncGenerator;
import dev.weft.GeneratorState;
import java.util.concurrent.CompletionStage;

/**
 * An asynchronous generator of somebody else's making: of the one it wraps it shows the public
 * methods only.
 */
public class AsyncForeign<T, S, R> implements AsyncGenerator<T, S, R> {
  private final AsyncGenerator<T, S, R> target;

  /** Wraps a generator. */
  public AsyncForeign(AsyncGenerator<T, S, R> target) {
    this.target = target;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    return target.advance();
  }

  @Override
  public T current() {
    return target.current();
  }

  @Override
  public CompletionStage<Boolean> send(S value) {
    return target.send(value);
  }

  @Override
  public CompletionStage<Boolean> raise(Throwable error) {
    return target.raise(error);
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
  public CompletionStage<Void> closeAsync() {
    return target.closeAsync();
  }

  @Override
  public AsyncGenerator<T, S, R> iterator() {
    return new AsyncForeign<>(target.iterator());
  }
}
