package dev.weft.it.names.clash;

/** What the classes of this package that are called like others have in common. */
abstract class Clashing {
  java.lang.String what() {
    return "my " + getClass().getSimpleName();
  }

  @java.lang.Override
  public java.lang.String toString() {
    return what();
  }
}
