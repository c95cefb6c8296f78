package dev.weft.operator;

import dev.weft.AsyncCloseable;
import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A look at what passes, and at its end. */
public final class Observing {
  private Observing() {}

  /** The elements, each shown to an action first. */
  @Resumable
  public static <T extends @Nullable Object> void peek(
      AsyncYield<T> gen, AsyncIterable<T> source, Consumer<? super T> action) {
    for (T element : gen.each(source)) {
      action.accept(element);
      gen.yield(element);
    }
  }

  /** The same where the action gives stages. */
  @Resumable
  public static <T extends @Nullable Object> void peekAsync(
      AsyncYield<T> gen,
      AsyncIterable<T> source,
      Function<? super T, ? extends CompletionStage<?>> action) {
    for (T element : gen.each(source)) {
      gen.await(action.apply(element));
      gen.yield(element);
    }
  }

  /** The elements; what is to be closed is so after the source, on every way out. */
  @Resumable
  public static <T extends @Nullable Object> void onClose(
      AsyncYield<T> gen, AsyncIterable<T> source, AsyncCloseable handler) {
    try (handler) {
      gen.yieldAll(source);
    }
  }
}
