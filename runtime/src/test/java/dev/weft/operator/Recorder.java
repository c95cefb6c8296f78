package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** A source that writes down what is done to it. */
final class Recorder<T> implements AsyncIterable<T> {
  /** What was done, in order: open, advance, current, end, close. */
  final List<Object> log = Collections.synchronizedList(new ArrayList<>());

  private final List<T> elements;
  private Supplier<CompletableFuture<Boolean>> end = () -> CompletableFuture.completedFuture(false);
  private boolean slow;

  private Recorder(List<T> elements) {
    this.elements = elements;
  }

  /** A source of elements that are there at once. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  static <T> Recorder<T> of(T... elements) {
    return new Recorder<>(Arrays.asList(elements));
  }

  /** Makes it fail after its elements. */
  Recorder<T> failing(Throwable failure) {
    end = () -> CompletableFuture.failedFuture(failure);
    return this;
  }

  /** Makes it answer with the given stage after its elements. */
  Recorder<T> ending(CompletableFuture<Boolean> stage) {
    end = () -> stage;
    return this;
  }

  /** Makes each of its stages complete later, on another thread. */
  Recorder<T> slow() {
    slow = true;
    return this;
  }

  long count(String what) {
    synchronized (log) {
      return log.stream().filter(what::equals).count();
    }
  }

  /** Whether its stages complete later. */
  boolean isSlow() {
    return slow;
  }

  @Override
  public AsyncIterator<T> iterator() {
    log.add("open");
    return new Pass();
  }

  private <V> CompletionStage<V> later(CompletableFuture<V> stage) {
    return slow ? stage.thenApplyAsync(value -> value) : stage;
  }

  private final class Pass implements AsyncIterator<T> {
    private int next;

    @Override
    public CompletionStage<Boolean> advance() {
      log.add("advance");
      if (next++ < elements.size()) {
        return later(CompletableFuture.completedFuture(true));
      }
      CompletableFuture<Boolean> last = end.get();
      if (last.isDone() && !last.isCompletedExceptionally() && !last.join()) {
        log.add("end");
      }
      return later(last);
    }

    @Override
    public T current() {
      log.add("current");
      return elements.get(next - 1);
    }

    @Override
    public CompletionStage<Void> closeAsync() {
      log.add("close");
      return later(CompletableFuture.completedFuture(null));
    }
  }
}
