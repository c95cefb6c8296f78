package dev.weft;

import dev.weft.async.ContextsWeft;
import dev.weft.async.ExitsWeft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Resources whose number is not known beforehand, closed together, the last one first: {@code
 * contextlib.AsyncExitStack} in Python.
 *
 * <p>Each is closed whatever the others do, as if in nested try-with-resources: what one fails with
 * is suppressed in the failure there already is. Not to be used by several threads at once.
 */
public final class AsyncExitStack implements AsyncScope {
  private final Deque<Exit> exits = new ArrayDeque<>();

  /** Makes an empty stack. */
  public AsyncExitStack() {}

  /** What is to be done at the end. */
  @FunctionalInterface
  public interface Exit {
    /**
     * Does it.
     *
     * @param failure what fails on the way out, null if nothing does
     * @return completes with whether that failure is to be swallowed
     */
    CompletionStage<Boolean> leave(@Nullable Throwable failure);
  }

  /**
   * Runs a body with a stack, and then closes that. Other than in a {@code try}, an exit may
   * swallow the body's failure.
   *
   * @param body begins the body
   * @param <R> the body's value
   * @return completes when all is closed: with the body's value, with null if its failure was
   *     swallowed, or with what is left of the failures
   */
  public static <R extends @Nullable Object> CompletableFuture<@Nullable R> use(
      Function<? super AsyncExitStack, ? extends CompletionStage<R>> body) {
    AsyncExitStack stack = new AsyncExitStack();
    return ExitsWeft.<R>use(stack, stack.exits, body);
  }

  /**
   * Adds a resource, asynchronous or not, and returns it.
   *
   * @param resource is closed at the end, and told the failure if it is an {@link AsyncScope}
   */
  @CanIgnoreReturnValue
  public <C extends AutoCloseable> C push(C resource) {
    Objects.requireNonNull(resource);
    exits.add(failure -> closed(resource, failure).thenApply(nothing -> false));
    return resource;
  }

  private static CompletionStage<Void> closed(AutoCloseable resource, @Nullable Throwable failure) {
    if (resource instanceof AsyncScope scope) {
      return scope.closeAsync(failure);
    }
    if (resource instanceof AsyncCloseable closeable) {
      return closeable.closeAsync();
    }
    try {
      resource.close();
      return CompletableFuture.allOf();
    } catch (Exception e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Adds something to be called, and awaited, at the end ({@code push_async_callback}). */
  public void callback(Supplier<? extends CompletionStage<?>> callback) {
    Objects.requireNonNull(callback);
    exits.add(failure -> callback.get().thenApply(nothing -> false));
  }

  /** Adds something that is told the failure, and may swallow it ({@code push_async_exit}). */
  public void exit(Exit exit) {
    exits.add(Objects.requireNonNull(exit));
  }

  /**
   * Enters the context of a generator, see {@link AsyncContext}, and leaves it at the end.
   *
   * @param generator the generator, not begun
   * @param <T> the resource
   * @return completes with what the generator yields
   */
  public <T extends @Nullable Object> CompletableFuture<T> enter(
      AsyncGenerator<? extends T, ?, ?> generator) {
    return ContextsWeft.<T, T>entered(
        generator,
        value -> {
          exits.add(failure -> ContextsWeft.leave(generator, failure));
          return value;
        });
  }

  /** Hands all there is over to a new stack ({@code pop_all}): this one closes nothing then. */
  public AsyncExitStack popAll() {
    AsyncExitStack other = new AsyncExitStack();
    other.exits.addAll(exits);
    exits.clear();
    return other;
  }

  /**
   * Closes all, the last one first; a second time nothing happens.
   *
   * @param failure what has failed already, null if nothing has
   * @return completes when all is closed; fails with the first failure, unless that is {@code
   *     failure}
   */
  @Override
  public CompletionStage<Void> closeAsync(@Nullable Throwable failure) {
    return ExitsWeft.close(exits, failure);
  }
}
