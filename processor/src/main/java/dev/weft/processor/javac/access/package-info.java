/** Access to types and members that a template can name and its machine cannot: by bridges. */
@NullMarked
package dev.weft.processor.javac.access;

import org.jspecify.annotations.NullMarked;
