package dev.weft;

import dev.weft.async.ContextsWeft;
import dev.weft.loop.Stages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous generator of one yield as a resource: {@code contextlib.asynccontextmanager} in
 * Python. What is before the yield acquires the resource, the yield hands it out, what is behind it
 * releases it. What the body fails with is raised at the yield.
 *
 * <pre>{@code
 * @Resumable
 * static void transaction(AsyncYield<Transaction> gen, Database database) {
 *   Transaction transaction = gen.await(database.begin());
 *   try {
 *     gen.yield(transaction);
 *     gen.await(transaction.commit());
 *   } catch (SQLException e) {
 *     gen.await(transaction.rollback());
 *     throw e;
 *   }
 * }
 *
 * try (var context = async.await(AsyncContext.enter(DatabaseWeft.transaction(database)))) {
 *   context.value().execute(statement);
 * }
 * }</pre>
 *
 * <p>A {@code try} throws the body's failure whatever the generator does, with what the generator
 * throws instead suppressed in it. As in Python is {@link #use}: there the generator may swallow
 * the failure, or replace it.
 *
 * @param <T> the resource
 */
public final class AsyncContext<T extends @Nullable Object> implements AsyncScope {
  private final AsyncGenerator<? extends T, ?, ?> generator;
  private final T value;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  private AsyncContext(AsyncGenerator<? extends T, ?, ?> generator, T value) {
    this.generator = generator;
    this.value = value;
  }

  /**
   * Runs a generator to its yield.
   *
   * @param generator the generator, not begun
   * @param <T> the resource
   * @return completes with the context, to be closed. Fails with what the generator throws; with
   *     {@link IllegalStateException} if it ends without a yield, or has begun already
   */
  public static <T extends @Nullable Object> CompletableFuture<AsyncContext<T>> enter(
      AsyncGenerator<? extends T, ?, ?> generator) {
    return ContextsWeft.<T, AsyncContext<T>>entered(
        generator, value -> new AsyncContext<T>(generator, value));
  }

  /**
   * Runs a body within the context of a generator.
   *
   * @param generator the generator, not begun
   * @param body begins the body, with the resource
   * @param <T> the resource
   * @param <R> the body's value
   * @return completes with the body's value when the generator has ended; with null if the body has
   *     failed and the generator caught that and ended; otherwise with the body's failure, or what
   *     the generator throws instead. Fails with {@link IllegalStateException} if the generator
   *     does not yield, or yields twice
   */
  public static <T extends @Nullable Object, R extends @Nullable Object>
      CompletableFuture<@Nullable R> use(
          AsyncGenerator<? extends T, ?, ?> generator,
          Function<? super T, ? extends CompletionStage<R>> body) {
    return ContextsWeft.<T, R>use(generator, body);
  }

  /** The resource: what the generator has yielded. */
  public T value() {
    return value;
  }

  /**
   * Runs the generator from its yield to its end; a second time nothing happens.
   *
   * @param failure what is raised at the yield, null for nothing
   * @return completes when the generator has ended, even if that is with {@code failure} itself.
   *     Fails with anything else it throws; with {@link IllegalStateException} if it yields again
   */
  @Override
  public CompletionStage<Void> closeAsync(@Nullable Throwable failure) {
    if (closing.compareAndSet(false, true)) {
      ContextsWeft.close(generator, failure)
          .whenComplete((nothing, thrown) -> Stages.complete(closed, nothing, thrown));
    }
    return closed;
  }
}
