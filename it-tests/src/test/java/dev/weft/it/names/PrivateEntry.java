package dev.weft.it.names;

/** Hides an inherited member class by one of its own, which it does not hand on. */
class PrivateEntry implements EntryHolder {
  private static final class Entry implements EntryHolder.Entry {
    @Override
    public String key() {
      return "private";
    }
  }

  final String ownKey() {
    return new Entry().key();
  }
}
