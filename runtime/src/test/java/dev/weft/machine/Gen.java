package dev.weft.machine;

import dev.weft.Generator;

/**
 * A synchronous machine whose body is a lambda over states, with handlers of exceptions as a table.
 */
final class Gen extends GeneratorMachine<Object, Object, Object> {
  /** What {@code resume} of a generated machine would be. */
  @FunctionalInterface
  interface Body {
    Object resume(Gen gen, int state, Object input) throws Throwable;
  }

  private final Body body;
  private final int[] handlers;
  int cleared;
  Object held;

  private Gen(Body body, int[] handlers) {
    this.body = body;
    this.handlers = handlers;
  }

  /** A machine; the handlers are pairs of a state and the state that handles its exceptions. */
  static Gen of(Body body, int... handlers) {
    return new Gen(body, handlers);
  }

  /** Yields some elements and returns a result. */
  static Gen elements(Object result, Object... elements) {
    return of(
        (gen, state, input) ->
            state < elements.length
                ? gen.yielded(state + 1, elements[state])
                : gen.complete(result));
  }

  /** Delegates to each in turn and returns the last result. */
  static Gen chain(Generator<?, ?, ?>... delegates) {
    return of(
        (gen, state, input) ->
            state < delegates.length
                ? gen.delegate(state + 1, delegates[state])
                : gen.complete(input));
  }

  @Override
  protected Gen fresh() {
    return new Gen(body, handlers);
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
