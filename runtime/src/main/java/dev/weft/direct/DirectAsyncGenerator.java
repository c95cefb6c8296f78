package dev.weft.direct;

import dev.weft.machine.AsyncGeneratorMachine;
import org.jspecify.annotations.Nullable;

/** An asynchronous generator whose template runs itself. */
public final class DirectAsyncGenerator<
        T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
    extends AsyncGeneratorMachine<T, S, R> {
  private final Body body;

  DirectAsyncGenerator(Body body) {
    this.body = body;
  }

  @Override
  protected DirectAsyncGenerator<T, S, R> fresh() {
    return new DirectAsyncGenerator<>(body.fresh());
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the template's own types say
  protected @Nullable Object resume(int state, @Nullable Object input) throws Throwable {
    running();
    Suspension out = body.resume(state, input, PENDING, stage -> await(Body.SUSPENDED, stage));
    if (out == null) {
      return PENDING;
    }
    return out instanceof Suspension.Yielded yield
        ? yielded(Body.SUSPENDED, (T) yield.element())
        : complete((R) ((Suspension.Returned) out).result());
  }

  @Override
  protected int handler(int state) {
    return state == Body.SUSPENDED ? Body.RAISED : UNCAUGHT;
  }

  @Override
  protected StackTraceElement location(int state) {
    return body.location();
  }

  @Override
  protected void clear() {
    body.clear();
  }
}
