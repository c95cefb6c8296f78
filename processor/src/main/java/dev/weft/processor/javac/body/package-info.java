/** Reads bodies: statements and expressions around verbs become the model, the rest islands. */
@NullMarked
package dev.weft.processor.javac.body;

import org.jspecify.annotations.NullMarked;
