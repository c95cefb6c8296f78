/**
 * Runs templates themselves, unlowered, each on a thread of its own: the debugging mode and the
 * oracle of tests.
 */
@NullMarked
package dev.weft.direct;

import org.jspecify.annotations.NullMarked;
