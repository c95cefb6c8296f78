package dev.weft.direct;

import dev.weft.AsyncExchange;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Direct;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.Task;
import dev.weft.Yield;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes what {@link Direct} gives: a machine whose body is the template, with the scope of its
 * kind.
 */
public final class Directs {
  private Directs() {}

  public static <T extends @Nullable Object, R extends @Nullable Object>
      Generator<T, @Nullable Void, R> generator(Direct.Template<Yield<T>, R> template) {
    return new DirectGenerator<>(body(template, YieldScope::new));
  }

  public static <T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
      Generator<T, S, R> exchange(Direct.Template<Exchange<T, S>, R> template) {
    return new DirectGenerator<>(body(template, ExchangeScope::new));
  }

  public static <T extends @Nullable Object, R extends @Nullable Object>
      AsyncGenerator<T, @Nullable Void, R> asyncGenerator(
          Direct.Template<AsyncYield<T>, R> template) {
    return new DirectAsyncGenerator<>(awaiting(template, AsyncYieldScope::new));
  }

  public static <T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
      AsyncGenerator<T, S, R> asyncExchange(Direct.Template<AsyncExchange<T, S>, R> template) {
    return new DirectAsyncGenerator<>(awaiting(template, AsyncExchangeScope::new));
  }

  public static <R extends @Nullable Object> Task<R> task(Direct.Template<Await, R> template) {
    return new DirectTask<R>(awaiting(template, AsyncScope::new)).start();
  }

  private static <C> Body body(
      Direct.Template<C, ?> template, Function<Coroutine, ? extends C> scopes) {
    Objects.requireNonNull(template);
    return new Body(false, coroutine -> call(template, scopes.apply(coroutine)));
  }

  private static <A extends AsyncScope> Body awaiting(
      Direct.Template<? super A, ?> template, Function<Coroutine, A> scopes) {
    Objects.requireNonNull(template);
    return new Body(
        true,
        coroutine -> {
          A scope = scopes.apply(coroutine);
          return () -> scope.run(call(template, scope));
        });
  }

  private static <C> Code call(Direct.Template<C, ?> template, C scope) {
    return () -> template.call(scope);
  }
}
