package dev.weft.it.random;

/**
 * What is wrong with a program.
 *
 * @param kind the same for programs that fail in the same way
 * @param report all that is known
 */
record Fault(String kind, String report) {}
