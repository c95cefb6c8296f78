/** The compiler's symbols: classes, their members, and types (JLS 4, 8). */
@NullMarked
package dev.weft.processor.javac.symbol;

import org.jspecify.annotations.NullMarked;
