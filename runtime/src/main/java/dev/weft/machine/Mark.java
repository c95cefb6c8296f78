package dev.weft.machine;

/** What {@code resume} answers where it is no element, told apart by identity. */
enum Mark {
  /** An await has suspended the body. */
  PENDING,
  /** The body has returned. */
  DONE,
  /** The body has handed over to a delegate. */
  DELEGATED
}
