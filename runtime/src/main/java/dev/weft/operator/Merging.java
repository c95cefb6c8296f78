package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of several sources, as they come. */
public final class Merging {
  private Merging() {}

  /** The elements of all sources, each of which is asked again when its last one is taken. */
  @Resumable
  public static <T extends @Nullable Object> void merge(
      AsyncYield<T> gen, List<? extends AsyncIterable<? extends T>> sources) {
    Arrivals<Pull<T>> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      for (AsyncIterable<? extends T> source : sources) {
        Pull<T> opened = Pull.of(arrivals, source);
        opened.ask();
      }
      int left = sources.size();
      while (left > 0) {
        gen.await(arrivals.some());
        Pull<T> pull = arrivals.take();
        if (pull.found()) {
          gen.yield(pull.element());
          pull.ask();
        } else {
          left--;
        }
      }
    }
  }
}
