package dev.weft.processor.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Collects problems and prints them together, so that one of them does not end the compilation
 * before the others, and the files that go with them, are there.
 *
 * @param <P> how a place in the source is told
 */
public final class Reporter<P> {
  private final Map<P, Set<String>> messages = new LinkedHashMap<>();
  private int count;

  /**
   * Notes a problem; the same one at the same place counts once.
   *
   * @param arguments what the problem's text speaks of
   */
  public void report(Problem problem, P position, Object... arguments) {
    boolean isNew =
        messages
            .computeIfAbsent(position, p -> new LinkedHashSet<>())
            .add(problem.message(arguments));
    if (isNew) count++;
  }

  /** How many problems there were so far, printed or not. */
  public int count() {
    return count;
  }

  /** Prints what was collected since the last time. */
  public void flush(Printer<P> printer) {
    messages.forEach((position, texts) -> texts.forEach(text -> printer.print(position, text)));
    messages.clear();
  }

  /** Brings a message before the user, as an error. */
  @FunctionalInterface
  public interface Printer<P> {
    /** Prints one message at a place. */
    void print(P position, String message);
  }
}
