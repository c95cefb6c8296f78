/** Synchronous generators beside iterators and streams. */
package dev.weft.benchmarks.sync;
