/** Chains of operators beside the same loop as one template. */
package dev.weft.benchmarks.operators;
