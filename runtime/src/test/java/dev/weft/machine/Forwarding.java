package dev.weft.machine;

import dev.weft.Generator;
import dev.weft.GeneratorState;

/**
 * A generator that is no machine: it forwards to one, so that a delegator knows only its public
 * methods.
 */
final class Forwarding implements Generator<Object, Object, Object> {
  private final Generator<Object, Object, Object> target;

  Forwarding(Generator<Object, Object, Object> target) {
    this.target = target;
  }

  @Override
  public boolean advance() {
    return target.advance();
  }

  @Override
  public Object current() {
    return target.current();
  }

  @Override
  public boolean send(Object value) {
    return target.send(value);
  }

  @Override
  public boolean raise(Throwable error) {
    return target.raise(error);
  }

  @Override
  public Object result() {
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
  public Generator<Object, Object, Object> iterator() {
    return target.iterator();
  }

  @Override
  public boolean hasNext() {
    return target.hasNext();
  }

  @Override
  public Object next() {
    return target.next();
  }
}
