package dev.weft.machine;

import dev.weft.AsyncGenerator;
import dev.weft.GeneratorState;
import java.util.concurrent.CompletionStage;

/** An asynchronous generator that is no machine: it forwards to one. */
final class AsyncForwarding implements AsyncGenerator<Object, Object, Object> {
  private final AsyncGenerator<Object, Object, Object> target;

  AsyncForwarding(AsyncGenerator<Object, Object, Object> target) {
    this.target = target;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    return target.advance();
  }

  @Override
  public Object current() {
    return target.current();
  }

  @Override
  public CompletionStage<Boolean> send(Object value) {
    return target.send(value);
  }

  @Override
  public CompletionStage<Boolean> raise(Throwable error) {
    return target.raise(error);
  }

  @Override
  public Object result() {
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
  public AsyncGenerator<Object, Object, Object> iterator() {
    return target.iterator();
  }
}
