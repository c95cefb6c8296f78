/** The annotation processor: rounds and options. */
@NullMarked
package dev.weft.processor;

import org.jspecify.annotations.NullMarked;
