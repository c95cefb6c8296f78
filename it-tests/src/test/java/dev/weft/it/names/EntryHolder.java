package dev.weft.it.names;

/** Has a member class. */
interface EntryHolder {
  /** With a key. */
  interface Entry {
    String key();
  }
}
