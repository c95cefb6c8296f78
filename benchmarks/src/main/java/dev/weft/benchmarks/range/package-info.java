/** What never suspends (W1): a million boxed ints, summed. */
package dev.weft.benchmarks.range;
