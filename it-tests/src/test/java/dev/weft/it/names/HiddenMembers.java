package dev.weft.it.names;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Member classes that a class above has, and does not hand on (JLS 8.5). */
final class HiddenMembers {
  static final class Entry {
    @Override
    public String toString() {
      return "outer";
    }
  }

  /** Its superclass has a private Entry, which hides the one of the interface. */
  static final class Keyed extends PrivateEntry {
    @Resumable
    static void privateHides(Yield<Object> gen, Trace t) {
      Entry entry = new Entry();
      gen.yield(entry);
      EntryHolder.Entry of = () -> "a";
      gen.yield(of.key() + entry);
    }
  }
}
