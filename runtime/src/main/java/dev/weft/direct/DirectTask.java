package dev.weft.direct;

import dev.weft.machine.TaskMachine;
import org.jspecify.annotations.Nullable;

/** A coroutine whose template runs itself. */
public final class DirectTask<R extends @Nullable Object> extends TaskMachine<R> {
  private final Body body;

  DirectTask(Body body) {
    this.body = body;
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the template's own types say
  protected @Nullable Object resume(int state, @Nullable Object input) throws Throwable {
    running();
    Suspension out = body.resume(state, input, PENDING, stage -> await(Body.SUSPENDED, stage));
    if (out == null) {
      return PENDING;
    }
    return complete((R) ((Suspension.Returned) out).result());
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
