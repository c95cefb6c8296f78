package dev.weft.direct;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Generator;
import dev.weft.loop.Stages;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scope of an asynchronous generator template that is run itself. */
final class AsyncYieldScope<T extends @Nullable Object> extends AsyncScope
    implements AsyncYield<T> {
  AsyncYieldScope(Coroutine coroutine) {
    super(coroutine);
  }

  @Override
  public void yield(T value) {
    try {
      verbs().hand(value);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the delegate returned
  public <R extends @Nullable Object> R yieldAll(Generator<? extends T, ?, R> generator) {
    try {
      return (R) verbs().delegate(generator);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the delegate returned
  public <R extends @Nullable Object> R yieldAll(AsyncGenerator<? extends T, ?, R> generator) {
    try {
      return (R) verbs().delegate(generator);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  public void yieldAll(Iterable<? extends T> elements) {
    try {
      verbs().delegate(elements);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  public void yieldAll(Iterator<? extends T> elements) {
    try {
      verbs().delegate(elements);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  public void yieldAll(Stream<? extends T> elements) {
    try {
      verbs().delegate(elements);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  public void yieldAll(AsyncIterable<? extends T> elements) {
    try {
      verbs().delegate(elements);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }
}
