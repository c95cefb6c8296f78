package dev.weft.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to run javac. */
interface Javac {
  /**
   * Compiles.
   *
   * @param processor whether the processor runs, too
   * @throws IllegalStateException if it does not compile
   */
  void run(boolean processor, List<String> options, List<Path> sources) throws IOException;
}
