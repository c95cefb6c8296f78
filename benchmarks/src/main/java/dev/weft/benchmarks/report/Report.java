package dev.weft.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes a page of tables and a plot of what the suite wrote to {@code results}. */
public final class Report {
  private Report() {}

  /** Writes {@code benchmarks.md} and {@code benchmarks.svg} to that directory. */
  public static void write(Path directory) throws IOException {
    System.setProperty("java.awt.headless", "true");
    List<Results> runs = runs(new File("results"));
    if (runs.isEmpty()) {
      throw new IOException("no results/*.json: the suite has not run here");
    }
    Files.write(directory.resolve("benchmarks.md"), page(runs));
    Plot.write(runs.get(runs.size() - 1), directory.resolve("benchmarks.svg"));
  }

  /** One for each JDK, the oldest first. */
  private static List<Results> runs(File directory) throws IOException {
    File[] files = directory.listFiles((where, name) -> name.matches("\\d+\\.json"));
    List<Results> runs = new ArrayList<>();
    for (File file : files == null ? new File[0] : files) {
      runs.add(Results.read(file));
    }
    runs.sort(Comparator.comparing(run -> Runtime.Version.parse(run.jdk())));
    return runs;
  }

  private static List<String> page(List<Results> runs) {
    List<String> lines = new ArrayList<>();
    lines.add("# Benchmarks");
    lines.add("");
    lines.add("Written by the benchmark suite itself; [performance.md](performance.md) has the");
    lines.add(
        "commands and says what the figures mean. Times move from machine to machine: compare");
    lines.add("only within one column.");
    lines.add("");
    lines.add("![Time of an element](benchmarks.svg)");
    lines.add("");
    for (Results run : runs) {
      lines.add("- JDK %s: %s".formatted(run.jdk(), run.effort()));
    }
    List<String> jdks = runs.stream().map(run -> run.jdk().split("\\.")[0]).toList();
    for (String workload : workloads(runs)) {
      lines.add("");
      lines.add("## " + Names.workload(workload));
      lines.add("");
      lines.addAll(new Table(workload, runs).lines(jdks));
    }
    return lines;
  }

  private static Set<String> workloads(List<Results> runs) {
    Set<String> workloads = new LinkedHashSet<>(Names.MAIN);
    runs.forEach(run -> run.all().forEach(result -> workloads.add(result.workload())));
    workloads.removeIf(workload -> runs.stream().allMatch(run -> run.of(workload).isEmpty()));
    return workloads;
  }
}
