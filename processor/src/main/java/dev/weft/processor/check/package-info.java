/** The rules of the DSL, one small class a rule. */
@NullMarked
package dev.weft.processor.check;

import org.jspecify.annotations.NullMarked;
