package dev.weft.machine;

/** A coroutine whose body is a lambda over states, with handlers of exceptions as a table. */
final class Co extends TaskMachine<Object> {
  /** What {@code resume} of a generated machine would be. */
  @FunctionalInterface
  interface Body {
    Object resume(Co co, int state, Object input) throws Throwable;
  }

  private final Body body;
  private final int[] handlers;
  int cleared;
  Object held;

  private Co(Body body, int[] handlers) {
    this.body = body;
    this.handlers = handlers;
  }

  static Co of(Body body, int... handlers) {
    return new Co(body, handlers);
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
