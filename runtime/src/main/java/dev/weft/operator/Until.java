package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Elements until something else happens. */
public final class Until {
  private Until() {}

  /** Until a stage completes, which is somebody else's. */
  @Resumable
  public static <T extends @Nullable Object> void stage(
      AsyncYield<T> gen, AsyncIterable<T> source, CompletionStage<?> signal) {
    Arrivals<Arrival> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Call<?> end = Call.of(arrivals, () -> Watch.over(signal));
      Pull<T> pull = Pull.of(arrivals, source);
      while (!end.isHere() && !pull.isOver()) {
        pull.ask();
        gen.await(arrivals.some());
        if (arrivals.take() == pull && !end.isHere() && pull.found()) {
          gen.yield(pull.element());
        }
      }
      if (end.isHere()) {
        end.value(); // throws what the stage failed with
      }
    }
  }

  /** Until another source has an element, or ends. */
  @Resumable
  public static <T extends @Nullable Object> void source(
      AsyncYield<T> gen, AsyncIterable<T> source, AsyncIterable<?> signal) {
    Arrivals<Pull<?>> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<?> end = Pull.of(arrivals, signal);
      end.ask();
      Pull<T> pull = Pull.of(arrivals, source);
      while (!end.isHere() && !pull.isOver()) {
        pull.ask();
        gen.await(arrivals.some());
        if (arrivals.take() == pull && !end.isHere() && pull.found()) {
          gen.yield(pull.element());
        }
      }
      if (end.isHere()) {
        end.found();
      }
    }
  }
}
