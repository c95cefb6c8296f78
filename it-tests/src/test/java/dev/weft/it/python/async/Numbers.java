package dev.weft.it.python.async;

import dev.weft.AsyncIterator;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * An asynchronous iterator written by hand: 1, 2, ... up to a last one; every tenth step awaits.
 */
final class Numbers implements AsyncIterator<Integer> {
  private final Trace trace;
  private final int last;
  private int current;

  Numbers(Trace trace, int last) {
    this.trace = trace;
    this.last = last;
    trace.log("numbers to " + last);
  }

  @Override
  public CompletionStage<Boolean> advance() {
    current++;
    return current % 10 == 0
        ? trace.later("step " + current, current <= last)
        : CompletableFuture.completedStage(current <= last);
  }

  @Override
  public Integer current() {
    return current;
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    trace.log("closed at " + current);
    return trace.later("closing", null);
  }
}
