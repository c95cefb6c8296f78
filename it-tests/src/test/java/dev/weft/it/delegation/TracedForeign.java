package dev.weft.it.delegation;

import dev.weft.AsyncGenerator;
import dev.weft.GeneratorState;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletionStage;

/** An asynchronous generator that is no machine: it logs what is asked and passes it on. */
record TracedForeign<T, S, R>(Trace trace, AsyncGenerator<T, S, R> inner)
    implements AsyncGenerator<T, S, R> {
  @Override
  public CompletionStage<Boolean> advance() {
    trace.log("foreign advance");
    return inner.advance();
  }

  @Override
  public CompletionStage<Boolean> send(S value) {
    trace.log("foreign send " + value);
    return inner.send(value);
  }

  @Override
  public CompletionStage<Boolean> raise(Throwable error) {
    trace.log("foreign raise " + error.getMessage());
    return inner.raise(error);
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    trace.log("foreign close");
    return inner.closeAsync();
  }

  @Override
  public T current() {
    return inner.current();
  }

  @Override
  public R result() {
    return inner.result();
  }

  @Override
  public GeneratorState state() {
    return inner.state();
  }

  @Override
  public AsyncGenerator<T, S, R> iterator() {
    return new TracedForeign<>(trace, inner.iterator());
  }
}
