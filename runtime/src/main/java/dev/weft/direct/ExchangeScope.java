package dev.weft.direct;

import dev.weft.Exchange;
import dev.weft.Generator;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scope of a generator template that is run itself and is sent values. */
final class ExchangeScope<T extends @Nullable Object, S extends @Nullable Object>
    implements Exchange<T, S> {
  private final Verbs verbs;

  ExchangeScope(Coroutine coroutine) {
    this.verbs = new Verbs(coroutine);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the consumer sent
  public S yield(T value) {
    return (S) verbs.hand(value);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the delegate returned
  public <R extends @Nullable Object> R yieldAll(Generator<? extends T, ? super S, R> generator) {
    return (R) verbs.delegate(generator);
  }

  @Override
  public void yieldAll(Iterable<? extends T> elements) {
    verbs.delegate(elements);
  }

  @Override
  public void yieldAll(Iterator<? extends T> elements) {
    verbs.delegate(elements);
  }

  @Override
  public void yieldAll(Stream<? extends T> elements) {
    verbs.delegate(elements);
  }
}
