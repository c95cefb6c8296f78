package dev.weft.it.names.clash;

/** Not the usual Task. */
final class Task extends Clashing {}
