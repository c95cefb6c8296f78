/** Every error with its code, text and remedy, and the way they reach the user. */
@NullMarked
package dev.weft.processor.report;

import org.jspecify.annotations.NullMarked;
