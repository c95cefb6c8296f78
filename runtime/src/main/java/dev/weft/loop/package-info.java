/**
 * The event loop's engine: ready callbacks, timers, the current loop of a thread, and helpers over
 * stages.
 */
@NullMarked
package dev.weft.loop;

import org.jspecify.annotations.NullMarked;
