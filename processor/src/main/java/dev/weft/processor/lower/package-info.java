/** From a body to a state graph, and from there to the states of a machine: pure functions. */
@NullMarked
package dev.weft.processor.lower;

import org.jspecify.annotations.NullMarked;
