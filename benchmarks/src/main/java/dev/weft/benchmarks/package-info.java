/** What a step costs: each machine that Weft generates beside the same one written by hand. */
package dev.weft.benchmarks;
