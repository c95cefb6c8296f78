/** The types that expressions in a body have, and those that are asked of them (JLS 15, 18). */
@NullMarked
package dev.weft.processor.javac.inference;

import org.jspecify.annotations.NullMarked;
