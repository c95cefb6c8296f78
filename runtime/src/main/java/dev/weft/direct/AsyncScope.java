package dev.weft.direct;

import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.flow.Publishers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** What the scopes of all templates that await have in common; by itself that of a coroutine. */
class AsyncScope implements Await {
  private final AwaitVerbs verbs;

  /** The loops that have not come to their ends, the one begun last first. */
  private final Deque<Each<?>> loops = new ArrayDeque<>();

  AsyncScope(Coroutine coroutine) {
    this.verbs = new AwaitVerbs(coroutine);
  }

  final AwaitVerbs verbs() {
    return verbs;
  }

  final Deque<Each<?>> loops() {
    return loops;
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // the stage's value
  public final <R extends @Nullable Object> R await(CompletionStage<R> stage) {
    return (R) verbs.await(stage);
  }

  @Override
  public final <R extends @Nullable Object, X extends Throwable> R await(
      CompletionStage<R> stage, Class<X> failure) {
    return await(stage);
  }

  @Override
  public final <T extends @Nullable Object> Iterable<T> each(AsyncIterable<T> elements) {
    Objects.requireNonNull(elements);
    return () -> {
      Each<T> loop = new Each<>(this, elements);
      loops.push(loop);
      return loop;
    };
  }

  @Override
  public final <T extends @Nullable Object> Iterable<T> each(Flow.Publisher<T> elements) {
    return each(Publishers.iterate(Objects.requireNonNull(elements)));
  }

  /**
   * Runs a template with this scope, and closes at its end the sources of loops that it has left
   * before theirs.
   */
  final @Nullable Object run(Code template) throws Throwable {
    Object result;
    try {
      result = template.run();
    } catch (Throwable thrown) {
      closeLoops(thrown);
      throw thrown;
    }
    closeLoops(null);
    return result;
  }

  private void closeLoops(@Nullable Throwable reason) throws Throwable {
    Throwable primary = reason;
    while (!loops.isEmpty()) {
      Each<?> loop = loops.pop();
      if (primary != null) {
        loop.close(primary);
        continue;
      }
      try {
        loop.close();
      } catch (Throwable thrown) {
        primary = thrown;
      }
    }
    if (primary != null) {
      throw primary;
    }
  }
}
