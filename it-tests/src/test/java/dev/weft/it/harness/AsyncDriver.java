package dev.weft.it.harness;

import dev.weft.AsyncGenerator;
import dev.weft.GeneratorState;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Later;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * A consumer of an asynchronous generator that logs each step it takes and all that the step shows.
 */
final class AsyncDriver implements Driver {
  private final AsyncGenerator<Object, Object, Object> generator;
  private final Trace trace;
  private final Settle settle;
  private boolean looks;

  @SuppressWarnings("unchecked") // the harness sends what the scope wants
  AsyncDriver(AsyncGenerator<?, ?, ?> generator, Trace trace) {
    this.generator = (AsyncGenerator<Object, Object, Object>) generator;
    this.trace = trace;
    this.settle = new Settle(trace);
    trace.self(generator);
  }

  @Override
  public boolean advance() {
    return step("advance", generator::advance);
  }

  @Override
  public boolean send(Object value) {
    return step("send " + value, () -> generator.send(value));
  }

  @Override
  public boolean raise(Throwable error) {
    return step("raise " + Describe.of(error), () -> generator.raise(error));
  }

  @Override
  public void close() {
    step("close", generator::closeAsync);
  }

  @Override
  public AsyncDriver iterator() {
    AsyncGenerator<Object, Object, Object> iterator = generator.iterator();
    trace.log("iterator() is " + (iterator == generator ? "itself" : "another"));
    return new AsyncDriver(iterator, trace);
  }

  @Override
  public boolean isSuspended() {
    return generator.state() == GeneratorState.SUSPENDED;
  }

  /** From now on closes the generator when it waits for the stage of this number. */
  void closeAt(int index) {
    boolean[] closed = {false};
    settle.interruptAt(
        stage -> {
          if (closed[0] || trace.indexOf(stage) != index) {
            return false;
          }
          closed[0] = true;
          pending(stage);
          settle.until(begin("close", generator::closeAsync));
          return true;
        });
  }

  /** From now on tries other steps whenever one is pending. */
  void overlap() {
    int[] last = {-1};
    settle.interruptAt(
        stage -> {
          int index = trace.indexOf(stage);
          if (index == last[0]) {
            return false;
          }
          last[0] = index;
          pending(stage);
          settle.until(begin("overlapping advance", generator::advance));
          settle.until(begin("overlapping raise", () -> generator.raise(new Failure("overlap"))));
          return true;
        });
  }

  @Override
  public void look() {
    looks = true;
    settle.interruptAt(
        stage -> {
          Places.log(trace, generator);
          return false;
        });
  }

  private void pending(Later stage) {
    trace.log("pending at " + stage.name());
    show();
  }

  private boolean step(String name, Supplier<CompletionStage<?>> step) {
    Outcome outcome = begin(name, step);
    settle.until(outcome);
    show();
    return outcome.isTrue();
  }

  private Outcome begin(String name, Supplier<? extends CompletionStage<?>> step) {
    trace.log("> " + name);
    return Outcome.of(trace, name, step.get());
  }

  private void show() {
    Shown.log(trace, generator.state(), generator::current, generator::result);
    if (looks) {
      Places.log(trace, generator);
    }
  }
}
