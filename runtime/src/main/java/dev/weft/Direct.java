package dev.weft;

import dev.weft.direct.Directs;
import org.jspecify.annotations.Nullable;

/**
 * Runs a template itself, unlowered, on a thread of its own: a virtual one where the JDK has them,
 * a daemon otherwise. For debugging, since breakpoints and steps are in the code as it was written,
 * and as the oracle of tests. What it gives keeps the same protocol as a generated machine.
 *
 * <p>The template's thread and the one that makes a step alternate; the template sees the {@link
 * EventLoop} and the interrupts of the latter. A generator that is neither run to its end nor
 * closed keeps its thread. A {@code break} out of {@code each} cannot be seen from outside of the
 * template: such a source is closed when the template ends.
 *
 * <p>For a template that returns nothing: {@code Direct.<Integer>generator(gen -> Squares.odds(gen,
 * 1, 9))}. For one that returns something there are two ways to say so, a block or the result's
 * type: {@code generator(gen -> { return Words.count(gen); })} and {@code Direct.<String,
 * Integer>generator(gen -> Words.count(gen))}.
 */
@SuppressWarnings("overloads") // the forms differ in the number of type parameters
public final class Direct {
  private Direct() {}

  /**
   * A template together with its arguments.
   *
   * @param <C> its scope
   * @param <R> what it returns
   */
  @FunctionalInterface
  public interface Template<C, R extends @Nullable Object> {
    /**
     * Calls the template.
     *
     * @param scope the scope to hand to it
     * @return what it returns
     * @throws Throwable what it throws
     */
    R call(C scope) throws Throwable;
  }

  /**
   * A generator template that returns nothing, with its arguments.
   *
   * @param <C> its scope
   */
  @FunctionalInterface
  public interface VoidTemplate<C> extends Template<C, @Nullable Void> {
    /**
     * Calls the template.
     *
     * @param scope the scope to hand to it
     * @throws Throwable what it throws
     */
    void run(C scope) throws Throwable;

    @Override
    @SuppressWarnings("NullAway") // R is a Void that is null
    default @Nullable Void call(C scope) throws Throwable {
      run(scope);
      return null;
    }
  }

  /** A coroutine template that returns nothing, with its arguments. */
  @FunctionalInterface
  public interface VoidCoroutine {
    /**
     * Calls the template.
     *
     * @param scope the scope to hand to it
     * @throws Throwable what it throws
     */
    void run(Await scope) throws Throwable;
  }

  /**
   * A coroutine template together with its arguments.
   *
   * @param <R> what it returns
   */
  @FunctionalInterface
  public interface Coroutine<R extends @Nullable Object> extends VoidCoroutine {
    /**
     * Calls the template.
     *
     * @param scope the scope to hand to it
     * @return what it returns
     * @throws Throwable what it throws
     */
    R call(Await scope) throws Throwable;

    @Override
    default void run(Await scope) throws Throwable {
      call(scope);
    }
  }

  /**
   * Makes a generator of a template that returns nothing.
   *
   * @param template calls it, anew for each iteration
   * @param <T> the elements yielded
   * @return what the facade method would return, not begun
   */
  public static <T extends @Nullable Object> Generator<T, @Nullable Void, @Nullable Void> generator(
      VoidTemplate<Yield<T>> template) {
    return Directs.generator(template);
  }

  /**
   * Makes a generator of a template that returns something.
   *
   * @param template calls it, anew for each iteration
   * @param <T> the elements yielded
   * @param <R> the result returned
   * @return what the facade method would return, not begun
   */
  public static <T extends @Nullable Object, R extends @Nullable Object>
      Generator<T, @Nullable Void, R> generator(Template<Yield<T>, R> template) {
    return Directs.generator(template);
  }

  /**
   * Makes a generator that is sent values of a template that returns nothing.
   *
   * @param template calls it, anew for each iteration
   * @param <T> the elements yielded
   * @param <S> the values sent
   * @return what the facade method would return, not begun
   */
  public static <T extends @Nullable Object, S extends @Nullable Object>
      Generator<T, S, @Nullable Void> exchange(VoidTemplate<Exchange<T, S>> template) {
    return Directs.exchange(template);
  }

  /**
   * Makes a generator that is sent values of a template that returns something.
   *
   * @param template calls it, anew for each iteration
   * @param <T> the elements yielded
   * @param <S> the values sent
   * @param <R> the result returned
   * @return what the facade method would return, not begun
   */
  public static <T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
      Generator<T, S, R> exchange(Template<Exchange<T, S>, R> template) {
    return Directs.exchange(template);
  }

  /**
   * Makes an asynchronous generator of a template that returns nothing.
   *
   * @param template calls it, anew for each iteration
   * @param <T> the elements yielded
   * @return what the facade method would return, not begun
   */
  public static <T extends @Nullable Object>
      AsyncGenerator<T, @Nullable Void, @Nullable Void> asyncGenerator(
          VoidTemplate<AsyncYield<T>> template) {
    return Directs.asyncGenerator(template);
  }

  /**
   * Makes an asynchronous generator of a template that returns something.
   *
   * @param template calls it, anew for each iteration
   * @param <T> the elements yielded
   * @param <R> the result returned
   * @return what the facade method would return, not begun
   */
  public static <T extends @Nullable Object, R extends @Nullable Object>
      AsyncGenerator<T, @Nullable Void, R> asyncGenerator(Template<AsyncYield<T>, R> template) {
    return Directs.asyncGenerator(template);
  }

  /**
   * Makes an asynchronous generator that is sent values of a template that returns nothing.
   *
   * @param template calls it, anew for each iteration
   * @param <T> the elements yielded
   * @param <S> the values sent
   * @return what the facade method would return, not begun
   */
  public static <T extends @Nullable Object, S extends @Nullable Object>
      AsyncGenerator<T, S, @Nullable Void> asyncExchange(
          VoidTemplate<AsyncExchange<T, S>> template) {
    return Directs.asyncExchange(template);
  }

  /**
   * Makes an asynchronous generator that is sent values of a template that returns something.
   *
   * @param template calls it, anew for each iteration
   * @param <T> the elements yielded
   * @param <S> the values sent
   * @param <R> the result returned
   * @return what the facade method would return, not begun
   */
  public static <T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
      AsyncGenerator<T, S, R> asyncExchange(Template<AsyncExchange<T, S>, R> template) {
    return Directs.asyncExchange(template);
  }

  /**
   * Starts a coroutine template that returns nothing: {@code Direct.task(async -> {
   * Mail.send(async, text); })}.
   *
   * @param template calls it
   * @return the task, which has run up to its first real suspension
   */
  @SuppressWarnings("NullAway") // null is the one value of Void
  public static Task<@Nullable Void> task(VoidCoroutine template) {
    return Directs.task(
        scope -> {
          template.run(scope);
          return null;
        });
  }

  /**
   * Starts a coroutine template that returns something: {@code Direct.task(async ->
   * Squares.total(async))}.
   *
   * @param template calls it
   * @param <R> the result returned
   * @return the task, which has run up to its first real suspension
   */
  public static <R extends @Nullable Object> Task<R> task(Coroutine<R> template) {
    return Directs.task(template::call);
  }
}
