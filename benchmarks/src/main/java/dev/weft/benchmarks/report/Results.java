package dev.weft.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run on one JDK, as JMH wrote it down. */
record Results(String jdk, String effort, List<Result> all) {
  static Results read(File json) throws IOException {
    JsonNode benchmarks = new ObjectMapper().readTree(json);
    List<Result> all = new ArrayList<>();
    benchmarks.forEach(benchmark -> all.add(result(benchmark)));
    JsonNode first = benchmarks.path(0);
    return new Results(first.path("jdkVersion").asText(), effort(first), all);
  }

  /** The results of one workload. */
  List<Result> of(String workload) {
    return all.stream().filter(result -> result.workload().equals(workload)).toList();
  }

  private static String effort(JsonNode benchmark) {
    return "forks: %s, iterations: %s of %s"
        .formatted(
            benchmark.path("forks").asText(),
            benchmark.path("measurementIterations").asText(),
            benchmark.path("measurementTime").asText());
  }

  /** Where memory is what counts, the benchmark has a counter of its own for it. */
  private static Result result(JsonNode benchmark) {
    String[] name = benchmark.path("benchmark").asText().split("\\.");
    JsonNode others = benchmark.path("secondaryMetrics");
    boolean retained = others.has("bytes");
    JsonNode score = retained ? others.path("bytes") : benchmark.path("primaryMetric");
    return new Result(
        name[name.length - 2],
        name[name.length - 1],
        parameters(benchmark.path("params")),
        number(score.path("score")),
        number(score.path("scoreError")),
        retained ? "bytes" : score.path("scoreUnit").asText(),
        retained ? Double.NaN : number(others.path("gc.alloc.rate.norm").path("score")));
  }

  private static Map<String, String> parameters(JsonNode given) {
    Map<String, String> parameters = new TreeMap<>();
    given
        .fields()
        .forEachRemaining(each -> parameters.put(each.getKey(), each.getValue().asText()));
    return parameters;
  }

  /** JMH writes what is not a number as a string. */
  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
