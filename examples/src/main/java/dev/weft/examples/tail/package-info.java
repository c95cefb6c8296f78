/** The lines of a file, read asynchronously in constant memory. */
package dev.weft.examples.tail;
