package dev.weft.machine;

import dev.weft.Generator;
import dev.weft.GeneratorExit;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the steps of a generator that is no machine, or none that can be driven from within
 * (PEP 380).
 */
final class GeneratorSource
    extends GeneratorMachine<@Nullable Object, @Nullable Object, @Nullable Object> {
  private static final int RAISED = 2;

  private @Nullable Generator<@Nullable Object, @Nullable Object, @Nullable Object> delegate;

  @SuppressWarnings(
      "unchecked") // what is sent is what the delegator's consumer sends: its type is the
  // delegator's promise
  GeneratorSource(Generator<?, ?, ?> delegate) {
    this.delegate = (Generator<@Nullable Object, @Nullable Object, @Nullable Object>) delegate;
  }

  @Override
  protected GeneratorSource fresh() {
    throw new AssertionError("a delegate's stand-in is not iterated");
  }

  @Override
  @SuppressWarnings("NullAway") // set until the end
  protected @Nullable Object resume(int state, @Nullable Object input) throws Throwable {
    running();
    Generator<@Nullable Object, @Nullable Object, @Nullable Object> generator = delegate;
    boolean more;
    if (state == RAISED) {
      Throwable error = (Throwable) input;
      if (error instanceof GeneratorExit) {
        generator.close();
        throw error;
      }
      more = generator.raise(error);
    } else {
      more = input == null ? generator.advance() : generator.send(input);
    }
    return more ? yielded(Delegates.SUSPENDED, generator.current()) : complete(generator.result());
  }

  @Override
  protected int handler(int state) {
    return state == Delegates.SUSPENDED ? RAISED : UNCAUGHT;
  }

  @Override
  @Nullable Object source() {
    return delegate;
  }

  @Override
  protected void clear() {
    delegate = null;
  }
}
