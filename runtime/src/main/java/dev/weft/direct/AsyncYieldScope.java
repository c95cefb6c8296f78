package dev.weft.direct;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Generator;
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
    verbs().hand(value);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the delegate returned
  public <R extends @Nullable Object> R yieldAll(Generator<? extends T, ?, R> generator) {
    return (R) verbs().delegate(generator);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the delegate returned
  public <R extends @Nullable Object> R yieldAll(AsyncGenerator<? extends T, ?, R> generator) {
    return (R) verbs().delegate(generator);
  }

  @Override
  public void yieldAll(Iterable<? extends T> elements) {
    verbs().delegate(elements);
  }

  @Override
  public void yieldAll(Iterator<? extends T> elements) {
    verbs().delegate(elements);
  }

  @Override
  public void yieldAll(Stream<? extends T> elements) {
    verbs().delegate(elements);
  }

  @Override
  public void yieldAll(AsyncIterable<? extends T> elements) {
    verbs().delegate(elements);
  }
}
