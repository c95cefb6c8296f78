package dev.weft.processor;

import dev.weft.processor.javac.syntax.TreesAccess;
import dev.weft.processor.model.Position;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/**
 * Turns a defect of ours into an error at the declaration it came up at: the processor never
 * throws.
 */
final class Guard {
  private final TreesAccess trees;
  private final Reporter<Position> reporter;

  Guard(TreesAccess trees, Reporter<Position> reporter) {
    this.trees = trees;
    this.reporter = reporter;
  }

  /** The answer of a step, or empty after a report. */
  <T> Optional<T> run(Element at, Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (Throwable defect) {
      reporter.report(Problem.INTERNAL, trees.position(at), at.getSimpleName(), trace(defect));
      return Optional.empty();
    }
  }

  static String trace(Throwable defect) {
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
