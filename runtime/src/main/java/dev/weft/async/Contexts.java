package dev.weft.async;

import dev.weft.AsyncContext;
import dev.weft.AsyncGenerator;
import dev.weft.Await;
import dev.weft.GeneratorState;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@link AsyncContext} does with its generator: CPython's {@code contextlib}. */
public final class Contexts {
  private Contexts() {}

  /** Runs the generator to its yield; the value. */
  @Resumable
  public static <T extends @Nullable Object> T enter(
      Await async, AsyncGenerator<? extends T, ?, ?> generator) {
    if (generator.state() != GeneratorState.CREATED) {
      throw new IllegalStateException("the generator of a context has begun already");
    }
    if (!async.await(generator.advance())) {
      throw new IllegalStateException("generator did not yield");
    }
    return generator.current();
  }

  /** The same, and what a function makes of the value. */
  @Resumable
  public static <T extends @Nullable Object, C> C entered(
      Await async, AsyncGenerator<? extends T, ?, ?> generator, Function<? super T, C> context) {
    return context.apply(async.await(ContextsWeft.<T>enter(generator)));
  }

  /**
   * Runs the generator from its yield to its end.
   *
   * @return whether it has swallowed the failure
   */
  @Resumable
  public static boolean leave(
      Await async, AsyncGenerator<?, ?, ?> generator, @Nullable Throwable failure)
      throws Throwable {
    boolean yielded;
    try {
      yielded = async.await(failure == null ? generator.advance() : generator.raise(failure));
    } catch (Throwable thrown) {
      if (thrown == failure) {
        return false;
      }
      throw thrown;
    }
    if (yielded) {
      IllegalStateException again = new IllegalStateException("generator did not stop");
      try {
        async.await(generator.closeAsync());
      } catch (Throwable thrown) {
        again.addSuppressed(thrown);
      }
      throw again;
    }
    return failure != null;
  }

  /** The same within a try, which throws the failure in any case. */
  @Resumable
  public static void close(
      Await async, AsyncGenerator<?, ?, ?> generator, @Nullable Throwable failure)
      throws Throwable {
    async.await(ContextsWeft.leave(generator, failure));
  }

  /** Runs a body within the context; null if the generator swallows its failure. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> @Nullable R use(
      Await async,
      AsyncGenerator<? extends T, ?, ?> generator,
      Function<? super T, ? extends CompletionStage<R>> body)
      throws Throwable {
    T value = async.await(ContextsWeft.<T>enter(generator));
    R result;
    try {
      result = async.await(body.apply(value));
    } catch (Throwable failure) {
      if (async.await(leaving(generator, failure))) {
        return null;
      }
      throw failure;
    }
    async.await(ContextsWeft.leave(generator, null));
    return result;
  }

  /**
   * What the generator throws instead has the body's failure suppressed, if it is not its cause.
   */
  private static CompletionStage<Boolean> leaving(
      AsyncGenerator<?, ?, ?> generator, Throwable failure) {
    return ContextsWeft.leave(generator, failure)
        .whenComplete(
            (swallowed, thrown) -> {
              if (thrown != null && thrown != failure && thrown.getCause() != failure) {
                thrown.addSuppressed(failure);
              }
            });
  }
}
