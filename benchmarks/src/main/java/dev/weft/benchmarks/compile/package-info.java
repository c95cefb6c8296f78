/** What the processor adds to the time that javac takes. */
package dev.weft.benchmarks.compile;
