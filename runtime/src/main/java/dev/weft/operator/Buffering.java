package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements by the list. */
public final class Buffering {
  private Buffering() {}

  /** Lists of up to a number of elements. */
  @Resumable
  public static <T extends @Nullable Object> void bySize(
      AsyncYield<List<T>> gen, AsyncIterable<T> source, int count) {
    Arrivals<Pull<T>> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<T> pull = Pull.of(arrivals, source);
      while (!pull.isOver()) {
        List<T> buffer = new ArrayList<>();
        while (buffer.size() < count && !pull.isOver()) {
          pull.ask();
          gen.await(arrivals.some());
          if (arrivals.take().isElement()) {
            buffer.add(pull.element());
          }
        }
        if (!buffer.isEmpty()) {
          gen.yield(buffer);
        }
      }
      pull.found(); // throws what the source failed with, after what came before that
    }
  }

  /**
   * Lists of up to a number of elements, which are handed on a time after their first element came
   * at the latest. The element that is under way then belongs to the next list.
   */
  @Resumable
  public static <T extends @Nullable Object> void byTime(
      AsyncYield<List<T>> gen, AsyncIterable<T> source, int count, Duration time) {
    Arrivals<Arrival> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<T> pull = Pull.of(arrivals, source);
      while (!pull.isOver()) {
        List<T> buffer = new ArrayList<>();
        Alarm alarm = null;
        while (buffer.size() < count && !pull.isOver() && (alarm == null || !alarm.isOver())) {
          pull.ask();
          gen.await(arrivals.some());
          if (arrivals.take() == pull && pull.isElement()) {
            buffer.add(pull.element());
            if (alarm == null) {
              alarm = Alarm.set(arrivals, time);
            }
          }
        }
        if (alarm != null) {
          alarm.stop();
          gen.yield(buffer);
        }
      }
      pull.found();
    }
  }
}
