package dev.weft.it.names.clash;

/** Not the usual Integer. */
final class Integer extends Clashing {}
