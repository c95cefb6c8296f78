package dev.weft.it.kit;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An asynchronous source, each of whose steps and closings is a stage of the schedule. */
public final class Source<T> implements AsyncIterable<T> {
  private final Trace trace;
  private final String name;
  private final List<T> elements;

  /** A source of these elements. */
  public Source(Trace trace, String name, List<T> elements) {
    this.trace = trace;
    this.name = name;
    this.elements = elements;
  }

  @Override
  public AsyncIterator<T> iterator() {
    trace.log("iterator of " + name);
    return new Pass();
  }

  /** One pass; like a generator, it does nothing when it is closed after its end. */
  private final class Pass implements AsyncIterator<T> {
    private int next;
    private CompletableFuture<Boolean> step = CompletableFuture.completedFuture(true);

    @Override
    public CompletionStage<Boolean> advance() {
      boolean more = next++ < elements.size();
      step = trace.later(name + " step " + next, more).toCompletableFuture();
      return step;
    }

    @Override
    public T current() {
      return elements.get(next - 1);
    }

    @Override
    public CompletionStage<Void> closeAsync() {
      if (hasEnded()) {
        return CompletableFuture.completedFuture(null);
      }
      step = CompletableFuture.completedFuture(false);
      trace.log("closeAsync " + name);
      return trace.later(name + " closing", null);
    }

    private boolean hasEnded() {
      return step.isDone()
          && !step.isCancelled()
          && (step.isCompletedExceptionally() || !step.join());
    }
  }
}
