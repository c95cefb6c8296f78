package dev.weft.processor.model;

/** Where the declaration of a variable whose type source cannot write tells that type. */
public enum Telling {
  /** Wherever it is said again. */
  ANYWHERE,
  /**
   * Where it stands alone: it declares a class, and said again would declare another, or names of
   * its own meet others.
   */
  ONCE,
  /** Nowhere: names of its own meet those that stand everywhere. */
  NOWHERE
}
