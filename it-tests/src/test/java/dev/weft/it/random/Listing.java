package dev.weft.it.random;

import java.util.ArrayDeque;
import java.util.Deque;

/** A body's text, twice: with each as a user writes it, and with each spelled out. */
final class Listing {
  private final StringBuilder written = new StringBuilder();
  private final StringBuilder spelledOut = new StringBuilder();
  private final Deque<String> indent = new ArrayDeque<>();

  void line(String text) {
    both("    " + String.join("", indent) + text + "\n");
  }

  private void both(String text) {
    written.append(text);
    spelledOut.append(text);
  }

  void open(String head) {
    line(head + " {");
    indent.push("  ");
  }

  void between(String head) {
    indent.pop();
    line("} " + head + " {");
    indent.push("  ");
  }

  void label(String text) {
    indent.pop();
    line(text);
    indent.push("  ");
  }

  void close() {
    closeWith("");
  }

  void closeWith(String tail) {
    indent.pop();
    line(("} " + tail).strip());
  }

  /** The head of an async for over a source of two elements. */
  void each(String label, String name, String source, boolean publisher) {
    String made =
        publisher
            ? "new Items<>(t, List.of(5, 6))"
            : "new Source<>(t, \"" + source + "\", List.of(5, 6))";
    String margin = "    " + String.join("", indent);
    written.append(margin + label + "for (int " + name + " : gen.each(" + made + ")) {\n");
    spelledOut.append(
        margin
            + "try (AsyncIterator<Integer> it"
            + name
            + " = "
            + (publisher ? "Publishers.iterate(" + made + ")" : made + ".iterator()")
            + ") {\n"
            + margin
            + label
            + "for (boolean m"
            + name
            + " = gen.await(it"
            + name
            + ".advance()); m"
            + name
            + "; m"
            + name
            + " = gen.await(it"
            + name
            + ".advance())) {\n"
            + margin
            + "  int "
            + name
            + " = it"
            + name
            + ".current();\n");
    indent.push("  ");
  }

  void endEach() {
    close();
    spelledOut.append("    " + String.join("", indent) + "}\n");
  }

  String written() {
    return written.toString();
  }

  String spelledOut() {
    return spelledOut.toString();
  }
}
