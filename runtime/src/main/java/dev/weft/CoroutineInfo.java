package dev.weft;

import dev.weft.machine.Inspection;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a generator, asynchronous generator or task is doing, seen from outside: Python's {@code
 * inspect.getgeneratorstate}, {@code gi_frame}, {@code gi_yieldfrom} and {@code cr_await}, as a
 * {@link java.lang.management.ThreadInfo} of a body.
 *
 * <p>To look changes nothing, runs nothing of the body, and may be done from any thread. While
 * another thread runs the body, what is seen is a best effort, and may be out of date.
 *
 * @param location the template's class, its name, its file, and the line of the verb at which it is
 *     suspended. One that has not begun gives the line where it will; one that is running or has
 *     ended gives none
 * @param state where the body stands. Unlike {@link AsyncGenerator#state}, for which a pending step
 *     is running, a body at an await is suspended
 * @param awaited the stage that the body, or its innermost delegate, waits for; null if it waits
 *     for none, or that is not known. Where that is the next element of another body, in an {@code
 *     each} loop, it is a stage that stands for that step, to be looked at: it never completes
 * @param delegate what the body is delegating to: a generator, an iterator, or another source; null
 *     if it is not, or that is not known
 */
public record CoroutineInfo(
    StackTraceElement location,
    GeneratorState state,
    @Nullable CompletionStage<?> awaited,
    @Nullable Object delegate) {

  /**
   * Looks at a generator, asynchronous generator or task, or at the one whose pending step a stage
   * is.
   *
   * @param coroutine what a facade method or {@link Direct} gave
   * @return empty for anything else
   */
  public static Optional<CoroutineInfo> of(Object coroutine) {
    return Optional.ofNullable(Inspection.info(coroutine));
  }

  /**
   * The template, and what it is doing: {@code Squares.squareOdds(Squares.java:14), suspended}. At
   * an await it is {@code awaiting} what, in a delegation {@code delegating to} what; else it is
   * {@code created}, {@code running} or {@code closed}.
   */
  @Override
  public String toString() {
    return Inspection.toString(this);
  }
}
