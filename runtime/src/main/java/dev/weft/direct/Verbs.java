package dev.weft.direct;

import dev.weft.Generator;
import dev.weft.GeneratorExit;
import dev.weft.loop.Stages;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs of every generator's scope, as the calls that they look like. */
class Verbs {
  final Coroutine coroutine;

  Verbs(Coroutine coroutine) {
    this.coroutine = coroutine;
  }

  /** Hands over an element; what was sent for it. */
  final @Nullable Object hand(@Nullable Object element) {
    return coroutine.suspend(new Suspension.Yielded(element));
  }

  /** Delegates to a generator (the expansion of {@code yield from} in PEP 380). */
  @SuppressWarnings("unchecked") // what is sent is the delegator's consumer's promise
  final @Nullable Object delegate(Generator<?, ?, ?> delegate) {
    Generator<?, @Nullable Object, ?> generator = (Generator<?, @Nullable Object, ?>) delegate;
    boolean more = generator.advance();
    while (more) {
      Object element = generator.current();
      Object sent;
      try {
        sent = hand(element);
      } catch (GeneratorExit exit) {
        generator.close();
        throw exit;
      } catch (Throwable thrown) {
        more = generator.raise(thrown);
        continue;
      }
      more = sent == null ? generator.advance() : generator.send(sent);
    }
    return generator.result();
  }

  final void delegate(Iterable<?> elements) {
    delegate(elements.iterator());
  }

  /** Yields what is left of an iterator; one that can be closed is closed if it is left early. */
  final void delegate(Iterator<?> elements) {
    if (elements instanceof Generator<?, ?, ?> generator) {
      delegate(generator);
      return;
    }
    Objects.requireNonNull(elements);
    AutoCloseable resource = elements instanceof AutoCloseable closeable ? closeable : null;
    while (elements.hasNext()) {
      Object element = elements.next();
      try {
        handUnanswered(element);
      } catch (Throwable thrown) {
        throw Stages.sneaky(left(thrown, resource));
      }
    }
  }

  /** Yields the elements of a stream, and closes it at every way out. */
  final void delegate(Stream<?> elements) {
    Iterator<?> iterator = elements.iterator();
    try {
      while (iterator.hasNext()) {
        handUnanswered(iterator.next());
      }
    } catch (Throwable thrown) {
      throw Stages.sneaky(left(thrown, elements));
    }
    elements.close();
  }

  /** Hands over an element of a source that takes no answers. */
  final void handUnanswered(@Nullable Object element) {
    if (hand(element) != null) {
      throw new IllegalStateException("cannot send a value to a delegate that is no generator");
    }
  }

  private static Throwable left(Throwable reason, @Nullable AutoCloseable resource) {
    try {
      if (resource != null) {
        resource.close();
      }
      return reason;
    } catch (Throwable thrown) {
      return closeFailed(reason, thrown);
    }
  }

  /** A failure of closing replaces an exit, and is suppressed by anything else. */
  static Throwable closeFailed(Throwable reason, Throwable thrown) {
    if (reason instanceof GeneratorExit) {
      return thrown;
    }
    if (reason != thrown) {
      reason.addSuppressed(thrown);
    }
    return reason;
  }
}
