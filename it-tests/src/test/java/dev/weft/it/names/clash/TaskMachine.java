package dev.weft.it.names.clash;

/** Not the usual TaskMachine. */
final class TaskMachine extends Clashing {}
