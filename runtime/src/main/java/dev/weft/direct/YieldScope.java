package dev.weft.direct;

import dev.weft.Generator;
import dev.weft.Yield;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scope of a generator template that is run itself. */
final class YieldScope<T extends @Nullable Object> implements Yield<T> {
  private final Verbs verbs;

  YieldScope(Coroutine coroutine) {
    this.verbs = new Verbs(coroutine);
  }

  @Override
  public void yield(T value) {
    verbs.hand(value);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the delegate returned
  public <R extends @Nullable Object> R yieldAll(Generator<? extends T, ?, R> generator) {
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
