/** The page and the plot that are made of a run's results. */
package dev.weft.benchmarks.report;
