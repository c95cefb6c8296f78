/**
 * What CPython 3.13 tests of {@code yield from} (PEP 380) in {@code Lib/test/test_yield_from.py},
 * of templates of our own, in every pairing of forms. {@code docs/python.md} has what is not here,
 * and why.
 */
package dev.weft.it.python.yieldfrom;
