package dev.weft.examples.support;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints what an example has to show, and fails the example if that is not what it should be. */
public final class Output {
  private final PrintStream out;
  private final List<String> unchecked = new ArrayList<>();

  public Output(PrintStream out) {
    this.out = out;
  }

  /** Prints a headline. */
  public void title(String title) {
    out.printf("%n== %s %s%n", title, "=".repeat(Math.max(0, 94 - title.length())));
  }

  /** Prints text as it is. */
  public void text(String text) {
    out.println(text);
  }

  /** Prints what is going on. */
  public void note(String format, Object... arguments) {
    out.printf(format + "%n", arguments);
  }

  /** Prints a result, to be compared by the next {@link #check}. */
  public void line(Object value) {
    unchecked.add(String.valueOf(value));
    out.println("> " + value);
  }

  /** Compares the results printed since the last check with what they should be. */
  public void check(List<String> expected) {
    List<String> printed = List.copyOf(unchecked);
    unchecked.clear();
    require(printed.equals(expected), "printed " + printed + ", expected " + expected);
  }

  /** Fails the example unless what it claims is so. */
  public void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
