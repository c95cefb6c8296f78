package dev.weft.it.kit;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import java.util.function.Supplier;

/** The forms of a delegator and of its delegate, which may also be of somebody else's making. */
public enum Pairing {
  MACHINE_TO_MACHINE(Form.MACHINE, Form.MACHINE, false),
  MACHINE_TO_DIRECT(Form.MACHINE, Form.DIRECT, false),
  MACHINE_TO_FOREIGN(Form.MACHINE, Form.MACHINE, true),
  DIRECT_TO_MACHINE(Form.DIRECT, Form.MACHINE, false),
  DIRECT_TO_DIRECT(Form.DIRECT, Form.DIRECT, false),
  DIRECT_TO_FOREIGN(Form.DIRECT, Form.MACHINE, true);

  private final Form outer;
  private final Form inner;
  private final boolean foreign;

  Pairing(Form outer, Form inner, boolean foreign) {
    this.outer = outer;
    this.inner = inner;
    this.foreign = foreign;
  }

  /** The delegator. */
  public <G> G outer(Supplier<? extends G> machine, Supplier<? extends G> direct) {
    return outer.of(machine, direct);
  }

  /** The delegate. */
  public <T, S, R> Generator<T, S, R> inner(
      Supplier<Generator<T, S, R>> machine, Supplier<Generator<T, S, R>> direct) {
    Generator<T, S, R> made = inner.of(machine, direct);
    return foreign ? new Foreign<>(made) : made;
  }

  /** The delegate, if it is asynchronous. */
  public <T, S, R> AsyncGenerator<T, S, R> asyncInner(
      Supplier<AsyncGenerator<T, S, R>> machine, Supplier<AsyncGenerator<T, S, R>> direct) {
    AsyncGenerator<T, S, R> made = inner.of(machine, direct);
    return foreign ? new AsyncForeign<>(made) : made;
  }
}
