package dev.weft.benchmarks;

import dev.weft.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the workloads and writes {@code results/<feature version of this JDK>.json}: all of them, or
 * with {@code quick} the main ones for about two minutes. What follows that word are options of
 * JMH. Tables of all that is in {@code results} are then in {@code results/benchmarks.md}; with
 * {@code report}, they are written to {@code docs}. Arguments that begin otherwise go to JMH as
 * they are.
 */
public final class Suite {
  private static final int FEATURE = Runtime.version().feature();
  static final int FIRST_WITH_VIRTUAL_THREADS = 21;

  private static final String MAIN =
      "(RangeSum|AwaitedSum|SuspendedSum)"
          + ".(hand|handStates|weft|weftEach|kotlinFlow|reactor|rxJava|mutiny)$";
  private static final TimeValue SHORT = TimeValue.milliseconds(500);

  private Suite() {}

  public static void main(String[] args) throws Exception {
    String what = args.length == 0 ? "all" : args[0];
    if (what.equals("all") || what.equals("quick")) {
      run(what.equals("quick"), Arrays.copyOfRange(args, Math.min(1, args.length), args.length));
    } else if (what.equals("report")) {
      Report.write(Path.of("docs"));
    } else {
      org.openjdk.jmh.Main.main(args);
    }
  }

  private static void run(boolean quick, String... args)
      throws CommandLineOptionException, IOException, RunnerException {
    CommandLineOptions given = new CommandLineOptions(args);
    Path results = Files.createDirectories(Path.of("results"));
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(given)
            .addProfiler(GCProfiler.class)
            .resultFormat(ResultFormatType.JSON)
            .result(results.resolve(FEATURE + ".json").toString());
    if (FEATURE < FIRST_WITH_VIRTUAL_THREADS) {
      options.exclude("virtualThread");
    }
    if (quick) {
      subset(options, given);
    }
    new Runner(options.build()).run();
    Report.write(results);
  }

  /** The main workloads, one short fork each, where the command line does not say otherwise. */
  private static void subset(ChainedOptionsBuilder options, CommandLineOptions given) {
    if (given.getIncludes().isEmpty()) {
      options.include(MAIN);
    }
    if (!given.getForkCount().hasValue()) {
      options.forks(1);
    }
    if (!given.getWarmupIterations().hasValue()) {
      options.warmupIterations(5).warmupTime(SHORT);
    }
    if (!given.getMeasurementIterations().hasValue()) {
      options.measurementIterations(3).measurementTime(SHORT);
    }
  }
}
