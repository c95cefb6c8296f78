package dev.weft.it.names;

/** What {@link Imports} inherits: a field, a method, a type. */
class Parent {
  static int inheritedCount = 1;

  static String inherited(String x) {
    return "inherited " + x;
  }

  /** Known in subclasses by its simple name. */
  enum Mood {
    GOOD,
    BAD
  }
}
