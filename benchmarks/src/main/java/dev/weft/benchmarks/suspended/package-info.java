/** What really suspends (W3): a thousand generators whose awaits complete on another thread. */
package dev.weft.benchmarks.suspended;
