package dev.weft.it.names;

/** Gives way to the class that {@link StaticImports} imports by name. */
class Pick {
  public String toString() {
    return "b1.Pick";
  }
}
