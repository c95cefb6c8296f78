package dev.weft.it.names.clash;

/** Not the usual Object. */
final class Object extends Clashing {}
