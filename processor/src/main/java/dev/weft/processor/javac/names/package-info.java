/** What names in a body mean, and which scopes they are looked up in (JLS 6). */
@NullMarked
package dev.weft.processor.javac.names;

import org.jspecify.annotations.NullMarked;
