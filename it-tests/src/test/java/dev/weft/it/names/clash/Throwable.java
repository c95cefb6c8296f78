package dev.weft.it.names.clash;

/** Not the usual Throwable. */
final class Throwable extends Clashing {}
