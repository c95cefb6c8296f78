package dev.weft.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class TailTest {
  @TempDir private Path folder;

  /**
   * The run itself fails if the heap grows by more than a few buffers or the channel is open at the
   * end.
   */
  @Test
  void readsALargeFileInConstantMemory() throws IOException {
    String printed = run();
    assertThat(printed).contains("1000000 INFO").contains("at the end the channel is closed");
    assertThat(printed).contains("123456 ERROR").contains("after the break the channel is closed");
  }

  @Test
  void readsTheFileThatIsGiven() throws IOException {
    Path file = Files.writeString(folder.resolve("given.txt"), "one\ntwo\nthree\nfour");
    assertThat(run(file.toString()).lines())
        .contains("two", "three", "four", "4 lines, 18 bytes; at the end the channel is closed")
        .doesNotContain("one");
  }

  private static String run(String... arguments) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Tail.run(new PrintStream(bytes, true, UTF_8), arguments);
    return bytes.toString(UTF_8);
  }
}
