/**
 * What generated machines extend and call. All protocol logic is here, once; a generated class
 * holds its fields and one {@code resume}.
 */
@NullMarked
package dev.weft.machine;

import org.jspecify.annotations.NullMarked;
