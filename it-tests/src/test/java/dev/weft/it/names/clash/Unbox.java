package dev.weft.it.names.clash;

/** Not the usual Unbox. */
final class Unbox extends Clashing {}
