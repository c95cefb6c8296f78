package dev.weft.operator;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sources of what is there already. */
public final class Sources {
  private Sources() {}

  /** The elements of an array. */
  @Resumable
  public static <T extends @Nullable Object> void of(AsyncYield<T> gen, T[] elements) {
    for (T element : elements) {
      gen.yield(element);
    }
  }

  /** Numbers from one up to another, which is not among them. */
  @Resumable
  public static void range(AsyncYield<Integer> gen, int start, int end) {
    for (int i = start; i < end; i++) {
      gen.yield(i);
    }
  }

  /** The elements of an iterable. */
  @Resumable
  public static <T extends @Nullable Object> void fromIterable(
      AsyncYield<T> gen, Iterable<? extends T> elements) {
    gen.yieldAll(elements);
  }

  /** What is left of an iterator. */
  @Resumable
  public static <T extends @Nullable Object> void fromIterator(
      AsyncYield<T> gen, Iterator<? extends T> elements) {
    gen.yieldAll(elements);
  }

  /** The elements of a stream, which is closed. */
  @Resumable
  public static <T extends @Nullable Object> void fromStream(
      AsyncYield<T> gen, Supplier<? extends Stream<? extends T>> streams) {
    gen.yieldAll(streams.get());
  }

  /** The elements of a publisher. */
  @Resumable
  public static <T> void fromPublisher(AsyncYield<T> gen, Flow.Publisher<? extends T> publisher) {
    for (T element : gen.each(publisher)) {
      gen.yield(element);
    }
  }

  /** No element, and no end. */
  @Resumable
  public static <T extends @Nullable Object> void never(AsyncYield<T> gen) {
    gen.await(new CompletableFuture<Void>());
  }

  /** No element, but a failure. */
  @Resumable
  public static <T extends @Nullable Object> void fail(AsyncYield<T> gen, Throwable failure)
      throws Throwable {
    throw failure;
  }
}
