package dev.weft.it.harness;

/**
 * A consumer that steps a generator of either kind; an asynchronous step returns when it has come
 * to its end.
 */
interface Driver {
  boolean advance();

  boolean send(Object value);

  boolean raise(Throwable error);

  void close();

  boolean isSuspended();

  Driver iterator();

  /** From now on logs where the generator is suspended. */
  void look();

  /** Takes up to {@code count} elements. */
  default void take(int count) {
    for (int i = 0; i < count && advance(); i++) {
      // the step has logged all
    }
  }

  /** Runs to the end, or closes what does not end. */
  default void finish() {
    take(Limits.ELEMENTS);
    closeFully();
  }

  /** Closes, again and again where the body ignores it. */
  default void closeFully() {
    close();
    for (int i = 0; i < Limits.CLOSES && isSuspended(); i++) {
      close();
    }
  }
}
