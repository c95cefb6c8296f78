/** Reads islands: source without a verb, copied with its names resolved. */
@NullMarked
package dev.weft.processor.javac.island;

import org.jspecify.annotations.NullMarked;
