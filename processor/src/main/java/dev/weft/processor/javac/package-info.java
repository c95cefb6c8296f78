/** The only place that sees the compiler's trees: turns declarations and bodies into the model. */
@NullMarked
package dev.weft.processor.javac;

import org.jspecify.annotations.NullMarked;
