package dev.weft.direct;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.loop.Stages;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The header of an async for, as a plain for sees it: each turn awaits a step. A turn that fails
 * closes the source; how the loop is left otherwise cannot be seen from here.
 */
final class Each<T extends @Nullable Object> implements Iterator<T> {
  private final AsyncScope scope;
  private final AsyncIterator<T> source;
  private boolean stepped;
  private boolean ended;

  Each(AsyncScope scope, AsyncIterable<T> source) {
    this.scope = scope;
    this.source = Objects.requireNonNull(source.iterator());
  }

  @Override
  public boolean hasNext() {
    if (!stepped && !ended) {
      try {
        // To unbox a null in hot code throws an exception that keeps no suppressed ones.
        stepped = Objects.requireNonNull(scope.await(source.advance()));
      } catch (Throwable thrown) {
        throw failed(thrown);
      }
      if (!stepped) {
        end();
      }
    }
    return stepped;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    stepped = false;
    try {
      return source.current();
    } catch (Throwable thrown) {
      throw failed(thrown);
    }
  }

  private RuntimeException failed(Throwable thrown) {
    close(thrown);
    scope.verbs().coroutine.leavesWith(thrown);
    return Stages.sneaky(thrown);
  }

  private void end() {
    ended = true;
    scope.loops().remove(this);
  }

  /** Closes the source that an exception leaves: another failure is suppressed by it. */
  void close(Throwable primary) {
    try {
      close();
    } catch (Throwable thrown) {
      if (thrown != primary) {
        primary.addSuppressed(thrown);
      }
    }
  }

  /** Closes the source, awaiting that. */
  void close() {
    end();
    scope.await(source.closeAsync());
  }
}
