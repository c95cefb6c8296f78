package dev.weft.benchmarks.compile;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The two compilations of a project that are compared: of its templates with the processor, and of
 * the same sources together with all that the processor has generated from them.
 */
final class Compilation {
  private final Path folder;
  private final List<Path> sources;
  private final List<Path> generated;

  private Compilation(Path folder, List<Path> sources, List<Path> generated) {
    this.folder = folder;
    this.sources = sources;
    this.generated = generated;
  }

  /** Writes a project of so many templates below a folder, and generates its machines. */
  static Compilation prepare(Path folder, int templates, Javac javac) throws IOException {
    List<Path> sources = Project.write(Files.createDirectories(folder.resolve("src")), templates);
    Path generated = Files.createDirectories(folder.resolve("gen"));
    javac.run(true, List.of("-proc:only", "-s", generated.toString()), sources);
    try (Stream<Path> all = Files.walk(generated)) {
      List<Path> files = all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      return new Compilation(folder, sources, files);
    }
  }

  /** The seconds it takes with the processor. */
  double withProcessor(Javac javac) throws IOException {
    return seconds(javac, true, sources);
  }

  /** The seconds it takes where nothing is left to generate. */
  double withoutProcessor(Javac javac) throws IOException {
    List<Path> all = new ArrayList<>(sources);
    all.addAll(generated);
    return seconds(javac, false, all);
  }

  private double seconds(Javac javac, boolean processor, List<Path> files) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    long start = System.nanoTime();
    javac.run(processor, List.of("-d", out.toString()), files);
    double seconds = (System.nanoTime() - start) / 1e9;
    delete(out);
    return seconds;
  }

  /** Deletes a folder and all that is in it. */
  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
