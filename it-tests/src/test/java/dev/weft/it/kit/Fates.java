package dev.weft.it.kit;

/** A schedule's decision about each stage that a program makes, by the order of their making. */
@FunctionalInterface
public interface Fates {
  /** The fate of the stage made as number {@code index}, from 0. */
  Fate of(int index);

  /** Every stage has the same fate. */
  static Fates all(Fate fate) {
    return index -> fate;
  }

  /** As this, except for one stage. */
  default Fates but(int exception, Fate fate) {
    return index -> index == exception ? fate : of(index);
  }
}
