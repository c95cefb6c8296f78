package dev.weft.it.kit;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A stage that a program awaits and that ends as the schedule has it. */
public final class Later {
  private final String name;
  private final Object value;
  private final Fate fate;
  private final CompletableFuture<Object> stage;
  private boolean cancelSeen;

  Later(Trace trace, int index, String name, Object value, Fate fate) {
    this.name = name;
    this.value = value;
    this.fate = fate;
    // Machines treat the plain class apart; both kinds must behave alike.
    this.stage = index % 2 == 0 ? new CompletableFuture<>() : new Reporting(trace, name);
    if (!fate.isLate()) {
      end();
    }
  }

  /** The stage itself. */
  CompletableFuture<Object> stage() {
    return stage;
  }

  /** What the trace calls it. */
  public String name() {
    return name;
  }

  /** Whether somebody waits for it. */
  public boolean isAwaited() {
    return !stage.isDone() && stage.getNumberOfDependents() > 0;
  }

  /** Ends it as its fate has it. */
  public void end() {
    switch (fate) {
      case READY, LATE -> stage.complete(value);
      case LATE_ELSEWHERE -> elsewhere(() -> stage.complete(value));
      case FAILED, LATE_FAILED -> stage.completeExceptionally(new Failure(name));
      case CHECKED, LATE_CHECKED -> stage.completeExceptionally(new IOException(name));
      case WRAPPED -> stage.completeExceptionally(new CompletionException(new Failure(name)));
      case LATE_CANCELLED -> {
        cancelSeen = true;
        stage.cancel(true);
      }
    }
  }

  private static void elsewhere(Runnable ending) {
    Thread thread = new Thread(ending, "elsewhere");
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it was cancelled by the program's machine since the last call. */
  boolean newlyCancelled() {
    boolean news = stage.isCancelled() && !cancelSeen;
    cancelSeen |= news;
    return news;
  }

  /** Tells the very moment of its cancellation, which a plain future cannot. */
  private static final class Reporting extends CompletableFuture<Object> {
    private final Trace trace;
    private final String name;

    Reporting(Trace trace, String name) {
      this.trace = trace;
      this.name = name;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      trace.log("cancel " + name);
      return super.cancel(mayInterrupt);
    }
  }
}
