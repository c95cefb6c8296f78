package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** All elements in one place. */
public final class Collecting {
  private Collecting() {}

  /** In what a collector makes of them. */
  @Resumable
  @SuppressWarnings("unchecked") // what IDENTITY_FINISH promises
  public static <T extends @Nullable Object, A extends @Nullable Object, R extends @Nullable Object>
      R collect(Await async, AsyncIterable<T> source, Collector<? super T, A, R> collector) {
    A container = collector.supplier().get();
    BiConsumer<A, ? super T> accumulator = collector.accumulator();
    for (T element : async.each(source)) {
      accumulator.accept(container, element);
    }
    return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)
        ? (R) container
        : collector.finisher().apply(container);
  }

  /** In an unmodifiable list. */
  @Resumable
  public static <T extends @Nullable Object> List<T> toList(Await async, AsyncIterable<T> source) {
    List<T> list = new ArrayList<>();
    for (T element : async.each(source)) {
      list.add(element);
    }
    return Collections.unmodifiableList(list);
  }

  /** Each is handed to an action. */
  @Resumable
  public static <T extends @Nullable Object> void forEach(
      Await async, AsyncIterable<T> source, Consumer<? super T> action) {
    for (T element : async.each(source)) {
      action.accept(element);
    }
  }

  /** The same where the action gives stages. */
  @Resumable
  public static <T extends @Nullable Object> void forEachAsync(
      Await async,
      AsyncIterable<T> source,
      Function<? super T, ? extends CompletionStage<?>> action) {
    for (T element : async.each(source)) {
      async.await(action.apply(element));
    }
  }
}
