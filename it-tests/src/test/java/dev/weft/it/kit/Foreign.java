package dev.weft.it.kit;

import dev.weft.Generator;
import dev.weft.GeneratorState;

/** A generator of somebody else's making: of the one it wraps it shows the public methods only. */
public class Foreign<T, S, R> implements Generator<T, S, R> {
  private final Generator<T, S, R> target;

  /** Wraps a generator. */
  public Foreign(Generator<T, S, R> target) {
    this.target = target;
  }

  @Override
  public boolean advance() {
    return target.advance();
  }

  @Override
  public T current() {
    return target.current();
  }

  @Override
  public boolean send(S value) {
    return target.send(value);
  }

  @Override
  public boolean raise(Throwable error) {
    return target.raise(error);
  }

  @Override
  public R result() {
    return target.result();
  }

  @Override
  public GeneratorState state() {
    return target.state();
  }

  @Override
  public void close() {
    target.close();
  }

  @Override
  public Generator<T, S, R> iterator() {
    return new Foreign<>(target.iterator());
  }

  @Override
  public boolean hasNext() {
    return target.hasNext();
  }

  @Override
  public T next() {
    return target.next();
  }
}
