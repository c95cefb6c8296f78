/**
 * What CPython 3.13 tests of generators in {@code Lib/test/test_generators.py} and {@code
 * test_generator_stop.py}, of templates of our own, as machines and through Direct. {@code
 * docs/python.md} has what is not here, and why.
 */
package dev.weft.it.python.generators;
