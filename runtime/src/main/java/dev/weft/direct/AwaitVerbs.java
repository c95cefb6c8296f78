package dev.weft.direct;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.GeneratorExit;
import dev.weft.loop.Stages;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The verbs that wait for something: await, and delegation to asynchronous sources. */
final class AwaitVerbs extends Verbs {
  AwaitVerbs(Coroutine coroutine) {
    super(coroutine);
  }

  /** Awaits a stage: its value, or its failure unwrapped once. */
  @Nullable Object await(CompletionStage<?> stage) {
    return coroutine.await(stage);
  }

  private boolean awaitStep(CompletionStage<Boolean> step) {
    return (boolean) Objects.requireNonNull(await(step));
  }

  /** Delegates to an asynchronous generator: PEP 380 with awaits, as PEP 828 has it. */
  @SuppressWarnings("unchecked") // what is sent is the delegator's consumer's promise
  @Nullable Object delegate(AsyncGenerator<?, ?, ?> delegate) {
    AsyncGenerator<?, @Nullable Object, ?> generator =
        (AsyncGenerator<?, @Nullable Object, ?>) Objects.requireNonNull(delegate);
    try {
      boolean more = awaitStep(generator.advance());
      while (more) {
        more = awaitStep(answered(generator));
      }
    } catch (GeneratorExit exit) {
      await(generator.closeAsync());
      throw exit;
    }
    return generator.result();
  }

  /** Hands over the delegate's element and passes the answer on. */
  private CompletionStage<Boolean> answered(AsyncGenerator<?, @Nullable Object, ?> generator) {
    Object element = generator.current();
    Object sent;
    try {
      sent = hand(element);
    } catch (GeneratorExit exit) {
      throw exit;
    } catch (Throwable thrown) {
      return generator.raise(thrown);
    }
    return sent == null ? generator.advance() : generator.send(sent);
  }

  /** Yields the elements of an asynchronous source, and closes it at every way out. */
  void delegate(AsyncIterable<?> elements) {
    AsyncIterator<?> iterator = elements.iterator();
    if (iterator instanceof AsyncGenerator<?, ?, ?> generator) {
      delegate(generator);
      return;
    }
    Objects.requireNonNull(iterator);
    Throwable reason = null;
    try {
      while (awaitStep(iterator.advance())) {
        handUnanswered(iterator.current());
      }
    } catch (Throwable thrown) {
      reason = thrown;
    }
    leave(iterator, reason);
  }

  private void leave(AsyncIterator<?> iterator, @Nullable Throwable reason) {
    try {
      await(iterator.closeAsync());
    } catch (Throwable thrown) {
      throw Stages.sneaky(reason == null ? thrown : closeFailed(reason, thrown));
    }
    if (reason != null) {
      throw Stages.sneaky(reason);
    }
  }
}
