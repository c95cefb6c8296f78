package dev.weft.it.names.clash;

/** Not the usual GeneratorMachine. */
final class GeneratorMachine extends Clashing {}
