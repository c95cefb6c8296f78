package dev.weft.examples.tail;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Cuts bytes into lines of UTF-8, and keeps the beginning of a line until the rest has come. */
final class LineSplitter {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /** The lines that end within some bytes; takes all of these. */
  @Resumable
  void split(Yield<String> gen, ByteBuffer bytes) {
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      if (next == '\n') {
        gen.yield(take());
      } else {
        line.write(next);
      }
    }
  }

  /** Whether the last line has begun and not ended. */
  boolean hasRest() {
    return line.size() > 0;
  }

  /** The line so far; the next one begins. */
  String take() {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
