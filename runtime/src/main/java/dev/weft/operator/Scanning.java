package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a source comes to, after each of its elements. */
public final class Scanning {
  private Scanning() {}

  /** The seed, then what each element makes of it. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void scan(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      R seed,
      BiFunction<? super R, ? super T, ? extends R> function) {
    R total = seed;
    gen.yield(total);
    for (T element : gen.each(source)) {
      total = function.apply(total, element);
      gen.yield(total);
    }
  }

  /** The same where the function gives stages. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void scanAsync(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      R seed,
      BiFunction<? super R, ? super T, ? extends CompletionStage<? extends R>> function) {
    R total = seed;
    gen.yield(total);
    for (T element : gen.each(source)) {
      total = gen.await(function.apply(total, element));
      gen.yield(total);
    }
  }
}
