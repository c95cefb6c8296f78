package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Other elements for those of a source. */
public final class Mapping {
  private Mapping() {}

  /** What a function makes of each element. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void map(
      AsyncYield<R> gen, AsyncIterable<T> source, Function<? super T, ? extends R> function) {
    for (T element : gen.each(source)) {
      gen.yield(function.apply(element));
    }
  }
}
