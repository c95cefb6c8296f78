/** What awaits completed futures (W2). */
package dev.weft.benchmarks.awaited;
