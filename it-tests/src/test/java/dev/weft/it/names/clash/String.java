package dev.weft.it.names.clash;

/** Not the usual String. */
final class String extends Clashing {}
