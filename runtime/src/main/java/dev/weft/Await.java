package dev.weft;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The scope of a coroutine template: {@code async def} in Python (PEP 492).
 *
 * <p>The verbs are read by the annotation processor; the generated machine never calls them. Only
 * {@link Direct} does.
 */
public interface Await {
  /**
   * Suspends until a stage completes. A task that is cancelled meanwhile gets a {@link
   * java.util.concurrent.CancellationException} here, a generator that is closed a {@link
   * GeneratorExit}; the stage is cancelled then.
   *
   * @param stage the stage to wait for
   * @return its value; its failure is thrown here, unwrapped from {@link
   *     java.util.concurrent.CompletionException} once
   * @throws NullPointerException if the stage is null
   */
  <R extends @Nullable Object> R await(CompletionStage<R> stage);

  /**
   * The same, for a stage that may fail with a checked exception. Any other failure is thrown as it
   * is, too.
   *
   * @param stage the stage to wait for
   * @param failure the exception's class, so that {@code catch (X e)} compiles
   * @return its value
   * @throws X if the stage failed so
   */
  <R extends @Nullable Object, X extends Throwable> R await(
      CompletionStage<R> stage, Class<X> failure) throws X;

  /**
   * The header of an {@code async for}: stands only as the expression of a {@code for}.
   *
   * @param elements the source; break, return or an exception in the loop close its iterator, and
   *     that is awaited
   * @return the elements, for the loop alone
   */
  <T extends @Nullable Object> Iterable<T> each(AsyncIterable<T> elements);

  /** The same over a publisher, one element requested at a time. */
  <T extends @Nullable Object> Iterable<T> each(Flow.Publisher<T> elements);
}
