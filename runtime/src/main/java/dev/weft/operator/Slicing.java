package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A part of a source: from or up to some place. */
public final class Slicing {
  private Slicing() {}

  /** Nothing of it, but it is closed. */
  @Resumable
  public static <T extends @Nullable Object> void none(AsyncYield<T> gen, AsyncIterable<T> source) {
    gen.await(source.iterator().closeAsync());
  }

  /** The first ones, at least one; no more than those are fetched. */
  @Resumable
  public static <T extends @Nullable Object> void limit(
      AsyncYield<T> gen, AsyncIterable<T> source, long size) {
    long left = size;
    for (T element : gen.each(source)) {
      gen.yield(element);
      if (--left == 0) {
        break;
      }
    }
  }

  /** All but the first ones. */
  @Resumable
  public static <T extends @Nullable Object> void skip(
      AsyncYield<T> gen, AsyncIterable<T> source, long size) {
    long left = size;
    for (T element : gen.each(source)) {
      if (left > 0) {
        left--;
      } else {
        gen.yield(element);
      }
    }
  }

  /** Those before the first that does not satisfy a predicate. */
  @Resumable
  public static <T extends @Nullable Object> void takeWhile(
      AsyncYield<T> gen, AsyncIterable<T> source, Predicate<? super T> predicate) {
    for (T element : gen.each(source)) {
      if (!predicate.test(element)) {
        break;
      }
      gen.yield(element);
    }
  }

  /** The same where the predicate gives stages. */
  @Resumable
  public static <T extends @Nullable Object> void takeWhileAsync(
      AsyncYield<T> gen,
      AsyncIterable<T> source,
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    for (T element : gen.each(source)) {
      if (!gen.await(predicate.apply(element))) {
        break;
      }
      gen.yield(element);
    }
  }

  /** Those from the first on that does not satisfy a predicate. */
  @Resumable
  public static <T extends @Nullable Object> void dropWhile(
      AsyncYield<T> gen, AsyncIterable<T> source, Predicate<? super T> predicate) {
    boolean drops = true;
    for (T element : gen.each(source)) {
      drops = drops && predicate.test(element);
      if (!drops) {
        gen.yield(element);
      }
    }
  }

  /** The same where the predicate gives stages. */
  @Resumable
  public static <T extends @Nullable Object> void dropWhileAsync(
      AsyncYield<T> gen,
      AsyncIterable<T> source,
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    boolean drops = true;
    for (T element : gen.each(source)) {
      drops = drops && gen.await(predicate.apply(element));
      if (!drops) {
        gen.yield(element);
      }
    }
  }
}
