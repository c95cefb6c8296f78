package dev.weft.it.names;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.Map;
import java.util.WeakHashMap;

/** Member classes that a class above has, and does not hand on (JLS 7.5.2, 8.5). */
final class HiddenMembers {
  static final class Entry {
    @Override
    public String toString() {
      return "outer";
    }
  }

  /** Its superclass has a private Entry, which hides the one of Map. */
  static final class Weak extends WeakHashMap<String, Integer> {
    @Resumable
    static void privateHides(Yield<Object> gen, Trace t) {
      Entry entry = new Entry();
      gen.yield(entry);
      Map.Entry<String, Integer> of = Map.entry("a", 1);
      gen.yield(of.getKey() + entry);
    }
  }
}
