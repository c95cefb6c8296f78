package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that are kept as files and compared in full; {@code -Dweft.golden.write=true} writes them
 * anew.
 */
final class Golden {
  private static final boolean WRITE = Boolean.getBoolean("weft.golden.write");

  private Golden() {}

  static void check(Path file, String actual) {
    try {
      if (WRITE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).exists();
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
