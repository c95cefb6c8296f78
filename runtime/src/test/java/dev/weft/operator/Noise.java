package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Sources whose steps and closings complete at once, or later on another thread, at random. */
final class Noise {
  private final Random random;
  private final ExecutorService threads;

  /** Passes that have been begun, and neither ended nor closed. */
  final AtomicInteger open = new AtomicInteger();

  /** What no source should see. */
  final AtomicReference<String> wrong = new AtomicReference<>();

  Noise(long seed, ExecutorService threads) {
    this.random = new Random(seed);
    this.threads = threads;
  }

  synchronized int roll(int bound) {
    return random.nextInt(bound);
  }

  /** A stage that completes at once or later. */
  <T> CompletableFuture<T> later(T value) {
    CompletableFuture<T> stage = new CompletableFuture<>();
    run(() -> stage.complete(value));
    return stage;
  }

  private void run(Runnable code) {
    if (roll(2) == 0) {
      code.run();
    } else {
      threads.execute(code);
    }
  }

  /** Some numbers. */
  AsyncIterable<Integer> range(int first, int count) {
    return () -> new Pass(first, count);
  }

  private final class Pass implements AsyncIterator<Integer> {
    private int next;
    private final int end;
    private boolean begun;
    private boolean closed;
    private CompletableFuture<Boolean> pending = CompletableFuture.completedFuture(true);

    Pass(int first, int count) {
      next = first;
      end = first + count;
    }

    @Override
    public synchronized CompletionStage<Boolean> advance() {
      if (!pending.isDone()) {
        wrong.set("two steps at a time");
      }
      if (closed) {
        wrong.set("a step after the end");
      }
      if (!begun) {
        begun = true;
        open.incrementAndGet();
      }
      CompletableFuture<Boolean> step = new CompletableFuture<>();
      pending = step;
      run(() -> complete(step));
      return step;
    }

    private void complete(CompletableFuture<Boolean> step) {
      boolean found;
      synchronized (this) {
        if (closed) {
          return;
        }
        found = next < end;
        next++;
        if (!found) {
          closed = true;
          open.decrementAndGet();
        }
      }
      step.complete(found);
    }

    @Override
    public synchronized Integer current() {
      return next - 1;
    }

    @Override
    public CompletionStage<Void> closeAsync() {
      CompletableFuture<Boolean> step;
      synchronized (this) {
        if (closed || !begun) {
          closed = true;
          return CompletableFuture.completedFuture(null);
        }
        closed = true;
        step = pending;
      }
      CompletableFuture<Void> closing = new CompletableFuture<>();
      run(
          () -> {
            open.decrementAndGet();
            step.completeExceptionally(new CancellationException("closed"));
            closing.complete(null);
          });
      return closing;
    }
  }
}
