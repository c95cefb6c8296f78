package dev.weft.it.names.clash;

/** Not the usual Iterator. */
final class Iterator extends Clashing {}
