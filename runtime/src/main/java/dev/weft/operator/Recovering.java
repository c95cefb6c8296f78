package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.GeneratorExit;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What becomes of a source that fails. */
public final class Recovering {
  private Recovering() {}

  /** The elements of a source, then of another one if it fails. */
  @Resumable
  public static <T extends @Nullable Object> void onErrorResume(
      AsyncYield<T> gen,
      AsyncIterable<T> source,
      Function<? super Throwable, ? extends AsyncIterable<? extends T>> fallback) {
    Throwable failure = gen.yieldAll(RecoveringWeft.attempt(source));
    if (failure != null) {
      gen.yieldAll(fallback.apply(failure));
    }
  }

  /** The same where the other one is given by a stage. */
  @Resumable
  public static <T extends @Nullable Object> void onErrorResumeAsync(
      AsyncYield<T> gen,
      AsyncIterable<T> source,
      Function<? super Throwable, ? extends CompletionStage<? extends AsyncIterable<? extends T>>>
          fallback) {
    Throwable failure = gen.yieldAll(RecoveringWeft.attempt(source));
    if (failure != null) {
      gen.yieldAll(gen.await(fallback.apply(failure)));
    }
  }

  /** The elements of a source, from the beginning after each of so many failures. */
  @Resumable
  public static <T extends @Nullable Object> void retry(
      AsyncYield<T> gen,
      AsyncIterable<T> source,
      long times,
      Predicate<? super Throwable> predicate)
      throws Throwable {
    for (long left = times; ; left--) {
      Throwable failure = gen.yieldAll(RecoveringWeft.attempt(source));
      if (failure == null) {
        return;
      }
      if (left == 0 || !predicate.test(failure)) {
        throw failure;
      }
    }
  }

  /** The same without a limit, where the predicate gives stages. */
  @Resumable
  public static <T extends @Nullable Object> void retryAsync(
      AsyncYield<T> gen,
      AsyncIterable<T> source,
      Function<? super Throwable, ? extends CompletionStage<Boolean>> predicate)
      throws Throwable {
    for (; ; ) {
      Throwable failure = gen.yieldAll(RecoveringWeft.attempt(source));
      if (failure == null) {
        return;
      }
      if (!gen.await(predicate.apply(failure))) {
        throw failure;
      }
    }
  }

  /** The elements of a source; what it failed with once it is closed, null if it did not. */
  @Resumable
  static <T extends @Nullable Object> @Nullable Throwable attempt(
      AsyncYield<T> gen, AsyncIterable<T> source) {
    boolean fetching = true;
    try {
      for (T element : gen.each(source)) {
        fetching = false;
        gen.yield(element);
        fetching = true;
      }
    } catch (Throwable thrown) {
      if (fetching && isFailure(thrown)) {
        return thrown;
      }
      throw thrown;
    }
    return null;
  }

  /** Whether what a source throws is a failure of it, and not a request to stop or of the JVM. */
  static boolean isFailure(Throwable thrown) {
    return !(thrown instanceof GeneratorExit
        || thrown instanceof CancellationException
        || thrown instanceof VirtualMachineError);
  }
}
