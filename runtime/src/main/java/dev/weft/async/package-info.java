/** The stages behind {@link dev.weft.Async}. */
@NullMarked
package dev.weft.async;

import org.jspecify.annotations.NullMarked;
