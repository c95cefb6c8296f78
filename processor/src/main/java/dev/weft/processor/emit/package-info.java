/** Writes generated classes with JavaPoet; decides nothing. */
@NullMarked
package dev.weft.processor.emit;

import org.jspecify.annotations.NullMarked;
