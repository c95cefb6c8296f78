package dev.weft.processor.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects problems and prints them together, so that one of them does not end the compilation
 * before the others, and the files that go with them, are there.
 *
 * @param <P> how a place in the source is told
 */
public final class Reporter<P> {
  private final Map<P, Map<String, Problem>> messages = new LinkedHashMap<>();
  private int errors;

  /**
   * Notes a problem; the same one at the same place counts once.
   *
   * @param arguments what the problem's text speaks of
   */
  public void report(Problem problem, P position, Object... arguments) {
    Problem before =
        messages
            .computeIfAbsent(position, p -> new LinkedHashMap<>())
            .putIfAbsent(problem.message(arguments), problem);
    if (before == null && !problem.isWarning()) errors++;
  }

  /** How many errors there were so far, printed or not. */
  public int errors() {
    return errors;
  }

  /** Prints what was collected since the last time. */
  public void flush(Printer<P> printer) {
    messages.forEach(
        (position, texts) ->
            texts.forEach((text, problem) -> printer.print(problem, position, text)));
    messages.clear();
  }

  /** Brings a message before the user. */
  @FunctionalInterface
  public interface Printer<P> {
    /** Prints one message at a place. */
    void print(Problem problem, P position, String message);
  }
}
