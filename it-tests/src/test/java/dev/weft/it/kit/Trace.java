package dev.weft.it.kit;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The ordered list of what a program and its consumer did: programs log to it and take the stages
 * they await from it.
 */
public final class Trace {
  /** No program under any schedule logs as much; one that loops for ever does. */
  private static final int LIMIT = 30_000;

  private final List<String> events = new ArrayList<>();
  private final List<Later> stages = new ArrayList<>();
  private final Fates fates;
  private Generator<?, ?, ?> self;
  private AsyncGenerator<?, ?, ?> asyncSelf;

  /** An empty trace whose stages end as the fates have it. */
  public Trace(Fates fates) {
    this.fates = fates;
  }

  /** An empty trace whose stages are ready before anyone awaits them. */
  public static Trace ready() {
    return new Trace(Fates.all(Fate.READY));
  }

  /** Logs an event. */
  public synchronized void log(String event) {
    if (events.size() == LIMIT) {
      mark("ENDLESS");
    }
    if (events.size() > LIMIT) {
      throw new AssertionError("endless");
    }
    events.add(String.valueOf(event));
  }

  /** Logs that the run itself went wrong. */
  public synchronized void mark(String event) {
    events.add(event);
  }

  /** Logs a value under a name and returns it, so that it can stand inside an expression. */
  public <V> V note(String name, V value) {
    log(name + "=" + value);
    return value;
  }

  /** The same for an int, so that the expression's type stays what it is. */
  public int note(String name, int value) {
    log(name + "=" + value);
    return value;
  }

  /** The same for a boolean. */
  public boolean note(String name, boolean value) {
    log(name + "=" + value);
    return value;
  }

  /** A stage that ends with this value, later or at once, unless the schedule has it fail. */
  public <V> CompletionStage<V> later(V value) {
    return later("stage" + stageCount(), value);
  }

  /** The same under a name of its own. */
  @SuppressWarnings("unchecked") // the stage is completed with this very value
  public synchronized <V> CompletionStage<V> later(String name, V value) {
    log("make " + name);
    Later made = new Later(this, stages.size(), name, value, fates.of(stages.size()));
    stages.add(made);
    return (CompletionStage<V>) made.stage();
  }

  /** The same, without a {@code toCompletableFuture} that could cancel it. */
  public <V> CompletionStage<V> minimal(String name, V value) {
    return later(name, value).toCompletableFuture().minimalCompletionStage();
  }

  /** The generator that runs the program, for programs that meddle with themselves. */
  public synchronized Generator<?, ?, ?> self() {
    return self;
  }

  /** Tells the program which generator runs it. */
  public synchronized void self(Generator<?, ?, ?> generator) {
    self = generator;
  }

  /** The asynchronous generator that runs the program, for programs that meddle with themselves. */
  public synchronized AsyncGenerator<?, ?, ?> asyncSelf() {
    return asyncSelf;
  }

  /** Tells the program which asynchronous generator runs it. */
  public synchronized void self(AsyncGenerator<?, ?, ?> generator) {
    asyncSelf = generator;
  }

  /** How many stages were made so far. */
  public synchronized int stageCount() {
    return stages.size();
  }

  /**
   * The stage somebody waits for, the one made first if there are several; null if there is none.
   */
  public synchronized Later awaited() {
    for (Later stage : stages) {
      if (stage.isAwaited()) {
        return stage;
      }
    }
    return null;
  }

  /** The number of a stage, as {@link Fates} counts. */
  public synchronized int indexOf(Later stage) {
    return stages.indexOf(stage);
  }

  /** Logs the stages that were cancelled since the last call. */
  public synchronized void logCancelled() {
    for (Later stage : stages) {
      if (stage.newlyCancelled()) {
        log("cancelled " + stage.name());
      }
    }
  }

  /** A copy of the events so far. */
  public synchronized List<String> events() {
    return List.copyOf(events);
  }
}
