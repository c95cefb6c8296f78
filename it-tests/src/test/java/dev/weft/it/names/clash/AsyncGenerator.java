package dev.weft.it.names.clash;

/** Not the usual AsyncGenerator. */
final class AsyncGenerator extends Clashing {}
