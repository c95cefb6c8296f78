package dev.weft.it.random;

/** An enum to switch over. */
public enum Suit {
  CLUBS,
  HEARTS,
  SPADES;

  /** The suit of a number. */
  public static Suit of(int number) {
    return values()[Math.floorMod(number, 3)];
  }
}
