/** The operators of {@link dev.weft.AsyncIterable}: each is a template. */
@NullMarked
package dev.weft.operator;

import org.jspecify.annotations.NullMarked;
