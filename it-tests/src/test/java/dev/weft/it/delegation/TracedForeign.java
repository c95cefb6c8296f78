package dev.weft.it.delegation;

import dev.weft.AsyncGenerator;
import dev.weft.it.kit.AsyncForeign;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletionStage;

/** An asynchronous generator that is no machine: it logs what is asked and passes it on. */
final class TracedForeign<T, S, R> extends AsyncForeign<T, S, R> {
  private final Trace trace;

  TracedForeign(Trace trace, AsyncGenerator<T, S, R> inner) {
    super(inner);
    this.trace = trace;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    trace.log("foreign advance");
    return super.advance();
  }

  @Override
  public CompletionStage<Boolean> send(S value) {
    trace.log("foreign send " + value);
    return super.send(value);
  }

  @Override
  public CompletionStage<Boolean> raise(Throwable error) {
    trace.log("foreign raise " + error.getMessage());
    return super.raise(error);
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    trace.log("foreign close");
    return super.closeAsync();
  }

  @Override
  public AsyncGenerator<T, S, R> iterator() {
    return new TracedForeign<>(trace, super.iterator());
  }
}
