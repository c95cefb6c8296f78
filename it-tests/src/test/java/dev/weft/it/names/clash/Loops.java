package dev.weft.it.names.clash;

/** Not the usual Loops. */
final class Loops extends Clashing {}
