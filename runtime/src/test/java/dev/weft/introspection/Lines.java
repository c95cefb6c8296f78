package dev.weft.introspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of the templates of {@link Bodies}, by the comments at their ends. */
final class Lines {
  private static final List<String> SOURCE = read();

  private Lines() {}

  private static List<String> read() {
    Path file = Path.of("src/test/java/dev/weft/introspection/Bodies.java");
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int line(String name) {
    for (int i = 0; i < SOURCE.size(); i++) {
      if (SOURCE.get(i).endsWith("// line: " + name)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** As {@code toString} has a place. */
  static String at(String template, String line) {
    return "Bodies." + template + "(Bodies.java:" + line(line) + ")";
  }

  /** As a stack trace has a frame that was added to it. */
  static String frame(String verb, String template, String line) {
    return verb + "//dev.weft.introspection." + at(template, line);
  }
}
