package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Enumerated;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;
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

  /** The same where the function gives stages, awaited one after the other. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void mapAsync(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      Function<? super T, ? extends CompletionStage<? extends R>> function) {
    for (T element : gen.each(source)) {
      gen.yield(gen.await(function.apply(element)));
    }
  }

  /** Each element with its place. */
  @Resumable
  public static <T extends @Nullable Object> void enumerate(
      AsyncYield<Enumerated<T>> gen, AsyncIterable<T> source) {
    long index = 0;
    for (T element : gen.each(source)) {
      gen.yield(new Enumerated<>(index++, element));
    }
  }
}
