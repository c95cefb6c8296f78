package demo;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

class Cache<K extends Comparable<K>, V> {
  private final Deque<V> recent = new ArrayDeque<>();
  private int hits;

  /** What is in the cache, newest first, as long as nothing is older than a limit. */
  @Resumable
  <L extends V> void newest(Yield<V> gen, K limit, L fallback) {
    Iterator<V> values = recent.iterator();
    if (!values.hasNext()) {
      gen.yield(fallback);
    }
    while (values.hasNext()) {
      V value = values.next();
      hits++;
      if (age(value).compareTo(limit) > 0) {
        return;
      }
      gen.yield(value);
    }
  }

  private K age(V value) {
    throw new UnsupportedOperationException(value + " " + hits);
  }
}
