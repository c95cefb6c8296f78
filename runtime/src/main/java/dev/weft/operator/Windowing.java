package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Elements by the window, a source of its own. */
public final class Windowing {
  private Windowing() {}

  /** Windows of up to a number of elements, and no longer than a time if one is given. */
  @Resumable
  public static <T extends @Nullable Object> void windows(
      AsyncYield<AsyncIterable<T>> gen,
      AsyncIterable<T> source,
      int count,
      @Nullable Duration time) {
    Windows<T> windows = new Windows<>(source, count, time);
    try (windows;
        windows) {
      while (true) {
        while (!windows.isReady()) {
          gen.await(windows.news());
        }
        if (windows.isEmpty()) {
          return;
        }
        gen.yield(WindowingWeft.read(windows.take()));
      }
    }
  }

  /** The elements of one window. */
  @Resumable
  static <T extends @Nullable Object> void read(AsyncYield<T> gen, Window<T> window) {
    try {
      while (true) {
        while (!window.isReady()) {
          gen.await(window.news());
        }
        if (window.isEmpty()) {
          return;
        }
        gen.yield(window.take());
      }
    } finally {
      window.leave();
    }
  }
}
