package dev.weft.benchmarks.compile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Compares javac with the processor against javac on the same templates and the classes generated
 * from them, and writes {@code results/compile-<feature version of this JDK>.md}. To be run in the
 * root of a built repository; the arguments are the numbers of templates, 1, 100, 1,000 and 5,000
 * unless given.
 */
public final class CompileTime {
  private static final int[] SIZES = {1, 100, 1_000, 5_000};
  private static final int MOST_RUNS = 5;
  private static final int MOST_WARM = 1_000;
  private static final int WARM_UPS = 4;

  private final Path processor;
  private final Path folder;
  private final StringBuilder report = new StringBuilder();

  private CompileTime(Path processor, Path folder) {
    this.processor = processor;
    this.folder = folder;
  }

  public static void main(String... args) throws IOException {
    int[] sizes =
        args.length == 0 ? SIZES : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    Path folder = Files.createTempDirectory("compile");
    try {
      CompileTime measured = new CompileTime(processor(), folder);
      measured.fresh(sizes);
      measured.warm(Arrays.stream(sizes).filter(size -> size <= MOST_WARM).max().orElse(MOST_WARM));
      Path results = Files.createDirectories(Path.of("results"));
      int feature = Runtime.version().feature();
      Files.writeString(results.resolve("compile-" + feature + ".md"), measured.report);
    } finally {
      Compilation.delete(folder);
    }
  }

  private static Path processor() throws IOException {
    Path target = Path.of("processor", "target");
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "weft-processor-*.jar")) {
      for (Path jar : jars) {
        if (!jar.toString().matches(".*-(sources|javadoc|tests)\\.jar")) {
          return jar.toAbsolutePath();
        }
      }
    }
    throw new IllegalStateException("no processor in " + target.toAbsolutePath());
  }

  /** Whole runs, each in a process of its own; the largest projects only once. */
  private void fresh(int... sizes) throws IOException {
    add("javac in a fresh process:\n\n" + Comparison.HEADER);
    Javac javac = new FreshJavac(processor, folder);
    for (int size : sizes) {
      Compilation project = Compilation.prepare(folder.resolve("fresh" + size), size, javac);
      int runs = Math.max(1, Math.min(MOST_RUNS, SIZES[SIZES.length - 1] / size));
      add(Comparison.measure(project, size, javac, runs).row());
    }
  }

  /** Runs in this process, which has compiled the same before. */
  private void warm(int size) throws IOException {
    add("\njavac in a process that has run it " + WARM_UPS + " times:\n\n" + Comparison.HEADER);
    try (WarmJavac javac = new WarmJavac(processor)) {
      Compilation project = Compilation.prepare(folder.resolve("warm"), size, javac);
      Comparison.measure(project, size, javac, WARM_UPS);
      add(Comparison.measure(project, size, javac, MOST_RUNS).row());
    }
  }

  private void add(String text) {
    report.append(text);
    System.out.print(text);
  }
}
