/** W5: what suspended generators keep from the garbage collector. */
package dev.weft.benchmarks.memory;
