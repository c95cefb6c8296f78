/** Bridges between asynchronous iterators and {@link java.util.concurrent.Flow} publishers. */
@NullMarked
package dev.weft.flow;

import org.jspecify.annotations.NullMarked;
