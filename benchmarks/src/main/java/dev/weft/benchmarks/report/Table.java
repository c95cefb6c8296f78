package dev.weft.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of one workload: a row for each contender; for each JDK the score, the bytes allocated,
 * if that was measured, and the ratio to the one compared with.
 */
final class Table {
  private static final String NOTHING = "–";

  private final String baseline;
  private final List<Map<Result.Row, Result>> runs;
  private final boolean allocating;

  Table(String workload, List<Results> runs) {
    this.baseline = Names.baseline(workload);
    this.runs = runs.stream().map(run -> byRow(run.of(workload))).toList();
    this.allocating =
        runs.stream()
            .flatMap(run -> run.of(workload).stream())
            .anyMatch(result -> !Double.isNaN(result.bytes()));
  }

  private static Map<Result.Row, Result> byRow(List<Result> results) {
    Map<Result.Row, Result> rows = new LinkedHashMap<>();
    results.forEach(result -> rows.put(result.row(), result));
    return rows;
  }

  List<String> lines(List<String> jdks) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| |");
    StringBuilder rule = new StringBuilder("|---|");
    for (String jdk : jdks) {
      String bytes = allocating ? " B |" : "";
      head.append(" JDK %s: %s |%s : %s |".formatted(jdk, unit(), bytes, comparison()));
      rule.append(allocating ? "---:|---:|---:|" : "---:|---:|");
    }
    lines.add(head.toString());
    lines.add(rule.toString());
    rows().forEach(row -> lines.add(line(row)));
    return lines;
  }

  private String comparison() {
    return Names.contender(baseline);
  }

  private String unit() {
    return runs.stream()
        .flatMap(run -> run.values().stream())
        .map(result -> result.unit().replace("/op", ""))
        .findFirst()
        .orElse("");
  }

  /** What is compared with comes first, then ours, then the others by the time they take. */
  private List<Result.Row> rows() {
    Set<Result.Row> rows = new LinkedHashSet<>();
    runs.forEach(run -> rows.addAll(run.keySet()));
    return rows.stream()
        .sorted(
            Comparator.comparing(Names::group)
                .thenComparing(row -> Names.rank(row.contender()))
                .thenComparing(this::newest))
        .toList();
  }

  private double newest(Result.Row row) {
    return runs.stream()
        .map(run -> run.get(row))
        .filter(Objects::nonNull)
        .mapToDouble(Result::score)
        .reduce((earlier, later) -> later)
        .orElse(0);
  }

  private String line(Result.Row row) {
    StringBuilder line = new StringBuilder("| ").append(Names.row(row)).append(" |");
    for (Map<Result.Row, Result> run : runs) {
      cells(run, row).forEach(cell -> line.append(' ').append(cell).append(" |"));
    }
    return line.toString();
  }

  private Stream<String> cells(Map<Result.Row, Result> run, Result.Row row) {
    Result result = run.get(row);
    if (result == null) {
      return Stream.generate(() -> NOTHING).limit(allocating ? 3 : 2);
    }
    String error = Double.isNaN(result.error()) ? "" : " ± " + figure(result.error());
    String score = figure(result.score()) + error;
    String ratio = figure(result.score() / base(run, row));
    return allocating ? Stream.of(score, bytes(result.bytes()), ratio) : Stream.of(score, ratio);
  }

  /** The one with the same parameters, or, for those that have none, the first. */
  private double base(Map<Result.Row, Result> run, Result.Row row) {
    Result same = run.get(new Result.Row(baseline, row.parameters()));
    return same != null
        ? same.score()
        : run.values().stream()
            .filter(result -> result.contender().equals(baseline))
            .mapToDouble(Result::score)
            .findFirst()
            .orElse(Double.NaN);
  }

  private static String bytes(double bytes) {
    return Double.isNaN(bytes) ? NOTHING : String.valueOf(Math.round(bytes));
  }

  private static String figure(double figure) {
    if (Double.isNaN(figure)) {
      return NOTHING;
    }
    return String.format(
        Locale.ROOT, figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%.0f", figure);
  }
}
