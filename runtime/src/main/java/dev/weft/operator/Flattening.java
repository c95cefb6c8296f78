package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many elements, or none, for each element of a source. */
public final class Flattening {
  private Flattening() {}

  /** The elements that a function pushes for each. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void mapMulti(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      BiConsumer<? super T, ? super Consumer<R>> mapper) {
    for (T element : gen.each(source)) {
      List<R> pushed = new ArrayList<>();
      mapper.accept(element, (Consumer<R>) pushed::add);
      gen.yieldAll(pushed);
    }
  }

  /** The same where the function may push until its stage completes. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void mapMultiAsync(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      BiFunction<? super T, ? super Consumer<R>, ? extends CompletionStage<?>> mapper) {
    for (T element : gen.each(source)) {
      List<R> pushed = new ArrayList<>();
      gen.await(mapper.apply(element, (Consumer<R>) pushed::add));
      gen.yieldAll(pushed);
    }
  }

  /** The elements of the source that a function makes of each, one source after the other. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void flatMap(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      Function<? super T, ? extends @Nullable AsyncIterable<? extends R>> function) {
    for (T element : gen.each(source)) {
      AsyncIterable<? extends R> elements = function.apply(element);
      if (elements != null) {
        gen.yieldAll(elements);
      }
    }
  }

  /** The same where the function gives stages. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void flatMapAsync(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      Function<? super T, ? extends CompletionStage<? extends @Nullable AsyncIterable<? extends R>>>
          function) {
    for (T element : gen.each(source)) {
      AsyncIterable<? extends R> elements = gen.await(function.apply(element));
      if (elements != null) {
        gen.yieldAll(elements);
      }
    }
  }
}
