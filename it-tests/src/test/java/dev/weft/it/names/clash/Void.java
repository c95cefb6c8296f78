package dev.weft.it.names.clash;

/** Not the usual Void. */
final class Void extends Clashing {}
