package dev.weft.it.names.clash;

/** Not the usual Typed. */
final class Typed extends Clashing {}
