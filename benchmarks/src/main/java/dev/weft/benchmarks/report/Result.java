package dev.weft.benchmarks.report;

import java.util.Map;

/**
 * What one contender took in one run.
 *
 * @param workload the simple name of the benchmark's class
 * @param contender the name of the benchmark's method
 * @param parameters those of the benchmark, by name
 * @param score the time of an element, or of whatever else the workload counts
 * @param error half the width of the 99.9 % confidence interval; not a number if it was not known
 * @param unit of score and error, as JMH writes it
 * @param bytes allocated for an element; not a number if it was not measured
 */
record Result(
    String workload,
    String contender,
    Map<String, String> parameters,
    double score,
    double error,
    String unit,
    double bytes) {

  /** What tells contenders of one workload apart. */
  Row row() {
    return new Row(contender, parameters);
  }

  /** A contender with its parameters. */
  record Row(String contender, Map<String, String> parameters) {}
}
