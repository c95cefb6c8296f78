package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The first element, or the first that tells the answer. */
public final class Searching {
  private Searching() {}

  /** The first element. */
  @Resumable
  public static <T> Optional<T> findFirst(Await async, AsyncIterable<T> source) {
    for (T element : async.each(source)) {
      return Optional.of(element);
    }
    return Optional.empty();
  }

  /**
   * Looks for an element on which a predicate gives what is sought; {@code answer} if there is one,
   * otherwise its opposite.
   */
  @Resumable
  public static <T extends @Nullable Object> boolean search(
      Await async,
      AsyncIterable<T> source,
      Predicate<? super T> predicate,
      boolean sought,
      boolean answer) {
    for (T element : async.each(source)) {
      if (predicate.test(element) == sought) {
        return answer;
      }
    }
    return !answer;
  }

  /** The same where the predicate gives stages. */
  @Resumable
  public static <T extends @Nullable Object> boolean searchAsync(
      Await async,
      AsyncIterable<T> source,
      Function<? super T, ? extends CompletionStage<Boolean>> predicate,
      boolean sought,
      boolean answer) {
    for (T element : async.each(source)) {
      if (async.await(predicate.apply(element)) == sought) {
        return answer;
      }
    }
    return !answer;
  }
}
