/** Judges a body: what the compiler is bound to reject, and what deserves a warning. */
@NullMarked
package dev.weft.processor.javac.judge;

import org.jspecify.annotations.NullMarked;
