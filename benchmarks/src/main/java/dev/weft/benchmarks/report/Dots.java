package dev.weft.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.data.category.DefaultCategoryDataset;

/** What the plot shows: a score for each contender and each of the main workloads. */
final class Dots {
  private Dots() {}

  static DefaultCategoryDataset of(Results run) {
    List<Result> results =
        Names.MAIN.stream().flatMap(workload -> run.of(workload).stream()).toList();
    DefaultCategoryDataset dots = new DefaultCategoryDataset();
    Names.MAIN.forEach(
        workload ->
            contenders(results)
                .forEach(
                    contender ->
                        dots.addValue(
                            score(results, workload, contender),
                            Names.workload(workload),
                            Names.contender(contender))));
    return dots;
  }

  /**
   * Those of more than one workload: first what one writes by hand, then ours, then the fastest.
   */
  private static List<String> contenders(List<Result> results) {
    return results.stream()
        .map(Result::contender)
        .distinct()
        .filter(contender -> scores(results, contender).count() > 1)
        .sorted(
            Comparator.comparingInt(Names::rank)
                .thenComparingDouble(contender -> meanLog(results, contender)))
        .toList();
  }

  /** How the contender does beside the one by hand, over all workloads that it takes part in. */
  private static double meanLog(List<Result> results, String contender) {
    return scores(results, contender).average().orElse(0);
  }

  private static DoubleStream scores(List<Result> results, String contender) {
    return Names.MAIN.stream()
        .filter(workload -> score(results, workload, contender) != null)
        .filter(workload -> score(results, workload, "hand") != null)
        .mapToDouble(
            workload ->
                Math.log(score(results, workload, contender) / score(results, workload, "hand")));
  }

  /** Where the call site matters, the figure is that of one class. */
  private static Double score(List<Result> results, String workload, String contender) {
    return results.stream()
        .filter(result -> result.workload().equals(workload))
        .filter(result -> result.contender().equals(contender))
        .filter(result -> result.parameters().getOrDefault("classes", "1").equals("1"))
        .map(Result::score)
        .findFirst()
        .orElse(null);
  }
}
