/**
 * Generators, coroutines and asynchronous generators: the protocol their consumers see, the scopes
 * their templates are written with, and what runs them.
 */
@NullMarked
package dev.weft;

import org.jspecify.annotations.NullMarked;
