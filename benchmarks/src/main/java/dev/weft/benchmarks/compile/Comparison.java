package dev.weft.benchmarks.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Medians of the two compilations of a project, run in turn.
 *
 * @param templates how many templates the project has
 * @param with seconds with the processor
 * @param without seconds without it, over the same sources and what it generates
 * @param ratio the median of the ratios of neighbouring runs
 */
record Comparison(int templates, double with, double without, double ratio) {
  static final String HEADER =
      """
      | templates | javac alone, s | with the processor, s | ratio | added a template, ms |
      |---:|---:|---:|---:|---:|
      """;

  static Comparison measure(Compilation project, int templates, Javac javac, int runs)
      throws IOException {
    List<Double> with = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      with.add(project.withProcessor(javac));
      without.add(project.withoutProcessor(javac));
      ratios.add(with.get(run) / without.get(run));
    }
    return new Comparison(templates, median(with), median(without), median(ratios));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** A row of a table in Markdown. */
  String row() {
    double added = 1_000 * (with - without) / templates;
    return String.format(
        Locale.ROOT,
        "| %,d | %.2f | %.2f | %.2f | %.2f |%n",
        templates,
        without,
        with,
        ratio,
        added);
  }
}
