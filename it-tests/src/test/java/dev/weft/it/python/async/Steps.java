package dev.weft.it.python.async;

import dev.weft.AsyncGenerator;
import dev.weft.GeneratorState;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Later;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * An asynchronous generator in the hands of a test: each step ends whatever stage is awaited until
 * it is over, as {@code run_until_complete} does. The steps have Python's names.
 */
final class Steps {
  /** What a step gives instead of an element at the end: StopAsyncIteration. */
  static final String STOP = "STOP";

  private final AsyncGenerator<Object, Object, Object> generator;
  private final Trace trace;

  private Steps(AsyncGenerator<Object, Object, Object> generator, Trace trace) {
    this.generator = generator;
    this.trace = trace;
    trace.self(generator);
  }

  /** Starts a template of a class. */
  static Steps of(Mode mode, Class<?> owner, String template) {
    return of(mode, owner, template, mode.trace());
  }

  /** The same with a trace of the test's. */
  static Steps of(Mode mode, Class<?> owner, String template, Trace trace) {
    return new Steps(mode.start(owner, template, trace), trace);
  }

  AsyncGenerator<Object, Object, Object> generator() {
    return generator;
  }

  List<String> events() {
    return trace.events().stream().filter(event -> !event.startsWith("make ")).toList();
  }

  Object anext() {
    return element(generator.advance());
  }

  Object asend(Object value) {
    return element(generator.send(value));
  }

  Object athrow(Throwable error) {
    return element(generator.raise(error));
  }

  void aclose() {
    await(generator.closeAsync());
  }

  GeneratorState state() {
    return generator.state();
  }

  /** All elements, and how it ends: STOP, or the failures of this and one more step. */
  List<Object> all() {
    List<Object> all = new ArrayList<>();
    Object next;
    do {
      try {
        next = anext();
      } catch (Exception e) {
        next = e.getClass().getSimpleName();
      }
      all.add(next);
    } while (next != STOP);
    return all;
  }

  private Object element(CompletionStage<Boolean> step) {
    return await(step) ? generator.current() : STOP;
  }

  /** The value of a stage, its failure thrown as it is. */
  <V> V await(CompletionStage<V> stage) {
    return await(stage, trace);
  }

  /** The same, ending the stages of a trace meanwhile. */
  static <V> V await(CompletionStage<V> stage, Trace trace) {
    CompletableFuture<V> future = stage.toCompletableFuture();
    while (!future.isDone()) {
      Later awaited = trace.awaited();
      if (awaited == null) {
        throw new AssertionError("waits for nothing");
      }
      awaited.end();
    }
    try {
      return future.join();
    } catch (CompletionException e) {
      throw Steps.<RuntimeException>asIs(e.getCause());
    }
  }

  @SuppressWarnings("unchecked") // the point: checked exceptions too
  private static <X extends Throwable> X asIs(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
