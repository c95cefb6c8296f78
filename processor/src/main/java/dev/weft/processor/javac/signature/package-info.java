/** Reads declarations: the classes around templates, and the signatures of these. */
@NullMarked
package dev.weft.processor.javac.signature;

import org.jspecify.annotations.NullMarked;
