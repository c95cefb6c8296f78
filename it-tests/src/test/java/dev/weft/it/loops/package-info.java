/** Programs with suspensions inside loops of every form, and jumps between them. */
package dev.weft.it.loops;
