/**
 * What a step costs: machines that Weft generates, the same ones written by hand, and other
 * libraries at the same work. One package a workload; {@link dev.weft.benchmarks.Suite} runs them.
 */
package dev.weft.benchmarks;
