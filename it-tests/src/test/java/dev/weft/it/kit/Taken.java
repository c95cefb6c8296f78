package dev.weft.it.kit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is taken from an iterator that may have begun. */
public final class Taken {
  private Taken() {}

  /** All that is left. */
  public static <T> List<T> rest(Iterator<? extends T> elements) {
    List<T> taken = new ArrayList<>();
    elements.forEachRemaining(taken::add);
    return taken;
  }

  /** The next so many. */
  public static <T> List<T> first(int count, Iterator<? extends T> elements) {
    List<T> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      taken.add(elements.next());
    }
    return taken;
  }
}
