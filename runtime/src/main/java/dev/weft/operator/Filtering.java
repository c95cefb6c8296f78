package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Some of the elements of a source, by what they are. */
public final class Filtering {
  private Filtering() {}

  /** Those that satisfy a predicate. */
  @Resumable
  public static <T extends @Nullable Object> void filter(
      AsyncYield<T> gen, AsyncIterable<T> source, Predicate<? super T> predicate) {
    for (T element : gen.each(source)) {
      if (predicate.test(element)) {
        gen.yield(element);
      }
    }
  }

  /** The same where the predicate gives stages. */
  @Resumable
  public static <T extends @Nullable Object> void filterAsync(
      AsyncYield<T> gen,
      AsyncIterable<T> source,
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    for (T element : gen.each(source)) {
      if (gen.await(predicate.apply(element))) {
        gen.yield(element);
      }
    }
  }

  /** Those that equal none before. */
  @Resumable
  public static <T extends @Nullable Object> void distinct(
      AsyncYield<T> gen, AsyncIterable<T> source) {
    Set<T> seen = new HashSet<>();
    for (T element : gen.each(source)) {
      if (seen.add(element)) {
        gen.yield(element);
      }
    }
  }

  /** Those that do not equal the one before. */
  @Resumable
  public static <T extends @Nullable Object> void distinctUntilChanged(
      AsyncYield<T> gen, AsyncIterable<T> source) {
    boolean first = true;
    Object last = null;
    for (T element : gen.each(source)) {
      if (first || !Objects.equals(last, element)) {
        first = false;
        last = element;
        gen.yield(element);
      }
    }
  }
}
