package dev.weft.examples.tail;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A large log in the temporary folder, gone when closed. */
public final class SampleLog implements AutoCloseable {
  public static final int LINES = 1_000_000;
  public static final int FIRST_ERROR = 123_456;

  private final Path path;

  /** Writes the log. */
  public SampleLog() throws IOException {
    path = Files.createTempFile("weft-tail-", ".log");
    try (BufferedWriter writer = Files.newBufferedWriter(path)) {
      for (int number = 1; number <= LINES; number++) {
        writer.write(line(number));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private static String line(int number) {
    String level = number % FIRST_ERROR == 0 ? "ERROR" : "INFO";
    return number + " " + level + " the request was answered in " + number % 97 + " ms\n";
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
