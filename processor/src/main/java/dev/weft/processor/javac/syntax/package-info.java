/** Source text and syntax trees: where they stand, and what they tell by themselves. */
@NullMarked
package dev.weft.processor.javac.syntax;

import org.jspecify.annotations.NullMarked;
