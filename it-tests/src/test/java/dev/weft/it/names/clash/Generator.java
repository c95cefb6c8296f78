package dev.weft.it.names.clash;

/** Not the usual Generator. */
final class Generator extends Clashing {}
