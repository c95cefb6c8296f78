/**
 * What CPython's tests of coroutines and asynchronous generators (Lib/test/test_asyncgen.py and
 * test_coroutines.py of 3.13) find out, asked of templates. Each test names those it mirrors;
 * {@code docs/python-async.md} lists them all.
 */
package dev.weft.it.python.async;
