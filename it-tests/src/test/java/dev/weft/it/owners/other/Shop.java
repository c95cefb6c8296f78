package dev.weft.it.owners.other;

/** A generic superclass in another package, with protected types and static members. */
public class Shop<T> {
  protected static byte small;
  protected static Integer boxed;
  protected T value;

  protected enum Kind {
    ONE,
    TWO
  }

  @FunctionalInterface
  protected interface Change {
    int change(int x);

    default int twice(int x) {
      return change(change(x));
    }
  }

  /** An article. */
  protected record Article(int number, String name) {
    /** For subclasses of the shop. */
    public Article {}
  }

  /** For subclasses. */
  protected Shop() {}

  protected static int count(int... all) {
    return all.length;
  }

  protected <A> A same(A value) {
    return value;
  }

  protected <A extends T> A kept(A value) {
    this.value = value;
    return value;
  }
}
