package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One source after another. */
public final class Concatenating {
  private Concatenating() {}

  /** The elements of many sources. */
  @Resumable
  public static <T extends @Nullable Object> void concat(
      AsyncYield<T> gen, List<? extends AsyncIterable<? extends T>> sources) {
    for (AsyncIterable<? extends T> source : sources) {
      gen.yieldAll(source);
    }
  }

  /** The elements of a source; another one if there are none. */
  @Resumable
  public static <T extends @Nullable Object> void defaultIfEmpty(
      AsyncYield<T> gen, AsyncIterable<T> source, T other) {
    boolean empty = true;
    for (T element : gen.each(source)) {
      empty = false;
      gen.yield(element);
    }
    if (empty) {
      gen.yield(other);
    }
  }
}
