/** W4: recursive generators, which delegate to one another. */
package dev.weft.benchmarks.delegation;
