package dev.weft.machine;

import dev.weft.AsyncGenerator;
import java.util.concurrent.CompletionStage;

/**
 * An asynchronous generator whose body is a lambda over states, with handlers of exceptions as a
 * table.
 */
final class AsyncGen extends AsyncGeneratorMachine<Object, Object, Object> {
  /** What {@code resume} of a generated machine would be. */
  @FunctionalInterface
  interface Body {
    Object resume(AsyncGen gen, int state, Object input) throws Throwable;
  }

  private final Body body;
  private final int[] handlers;
  int cleared;
  Object held;

  private AsyncGen(Body body, int[] handlers) {
    this.body = body;
    this.handlers = handlers;
  }

  /** A machine; the handlers are pairs of a state and the state that handles its exceptions. */
  static AsyncGen of(Body body, int... handlers) {
    return new AsyncGen(body, handlers);
  }

  /** Yields some elements and returns a result. */
  static AsyncGen elements(Object result, Object... elements) {
    return of(
        (gen, state, input) ->
            state < elements.length
                ? gen.yielded(state + 1, elements[state])
                : gen.complete(result));
  }

  /** Delegates to each in turn and returns the last result. */
  static AsyncGen chain(AsyncGenerator<?, ?, ?>... delegates) {
    return of(
        (gen, state, input) ->
            state < delegates.length
                ? gen.delegate(state + 1, delegates[state])
                : gen.complete(input));
  }

  /** Awaits each of some stages and yields its value. */
  static AsyncGen values(CompletionStage<?>... stages) {
    return of(
        (gen, state, input) -> {
          if (state % 2 == 1) {
            return gen.yielded(state + 1, input);
          }
          if (state / 2 == stages.length) {
            return gen.complete("result");
          }
          Object value = gen.await(state + 1, stages[state / 2]);
          return value == PENDING ? value : gen.yielded(state + 2, value);
        });
  }

  @Override
  protected AsyncGen fresh() {
    return new AsyncGen(body, handlers);
  }

  @Override
  protected Object resume(int start, Object given) throws Throwable {
    running();
    int state = start;
    Object input = given;
    for (; ; ) {
      try {
        return body.resume(this, state, input);
      } catch (Throwable thrown) {
        state = caught(state, thrown);
        input = thrown;
      }
    }
  }

  @Override
  protected int handler(int state) {
    return Handlers.find(handlers, state);
  }

  @Override
  protected void clear() {
    cleared++;
    held = null;
  }
}
