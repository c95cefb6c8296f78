/** What a template is, and the small tree of its body: immutable, free of the compiler's types. */
@NullMarked
package dev.weft.processor.model;

import org.jspecify.annotations.NullMarked;
