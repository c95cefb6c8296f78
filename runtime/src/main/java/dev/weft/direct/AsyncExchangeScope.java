package dev.weft.direct;

import dev.weft.AsyncExchange;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.Generator;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scope of an asynchronous generator template that is run itself and is sent values. */
final class AsyncExchangeScope<T extends @Nullable Object, S extends @Nullable Object>
    extends AsyncScope implements AsyncExchange<T, S> {
  AsyncExchangeScope(Coroutine coroutine) {
    super(coroutine);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the consumer sent
  public S yield(T value) {
    return (S) verbs().hand(value);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the delegate returned
  public <R extends @Nullable Object> R yieldAll(Generator<? extends T, ? super S, R> generator) {
    return (R) verbs().delegate(generator);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the delegate returned
  public <R extends @Nullable Object> R yieldAll(
      AsyncGenerator<? extends T, ? super S, R> generator) {
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
