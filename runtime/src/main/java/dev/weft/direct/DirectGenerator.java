package dev.weft.direct;

import dev.weft.machine.GeneratorMachine;
import org.jspecify.annotations.Nullable;

/** A generator whose template runs itself. */
public final class DirectGenerator<
        T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
    extends GeneratorMachine<T, S, R> {
  private final Body body;

  DirectGenerator(Body body) {
    this.body = body;
  }

  @Override
  protected DirectGenerator<T, S, R> fresh() {
    return new DirectGenerator<>(body.fresh());
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the template's own types say
  protected @Nullable Object resume(int state, @Nullable Object input) throws Throwable {
    running();
    Suspension out = body.resume(state, input);
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
