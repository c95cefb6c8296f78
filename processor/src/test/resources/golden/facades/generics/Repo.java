package demo;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Type parameters of the owner come first, outermost first, under other names where an inner one hides them. */
class Repo<T extends Comparable<? super T>, K> {
  @Resumable
  void rows(Yield<T> gen, Map<K, ? extends T> query) {
    for (T row : query.values()) gen.yield(row);
  }

  @Resumable
  <T> T same(Await async, T value, K key) {
    return value;
  }

  @Resumable
  static <T extends Number & Runnable> void all(Yield<T> gen, Collection<? super T> sink) {}

  /** An inner class, whose type names the one around it. */
  class Page<K> {
    @Resumable
    <X extends Exception> List<T> items(Await async, K key, Class<X> failure) throws X {
      return List.of();
    }
  }

  /** A static one, which does not. */
  static class Cursor<T> {
    @Resumable
    void move(Yield<T> gen, T[][] grid) {}
  }
}
