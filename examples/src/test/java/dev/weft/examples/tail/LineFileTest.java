package dev.weft.examples.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncIterator;
import dev.weft.EventLoop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LineFileTest {
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    threads.shutdown();
  }

  @Test
  void readsLinesAsTheJdkDoes() throws IOException {
    Path path = write("first\r\n\nsnowman \u2603\nno end");
    assertThat(all(file(path))).isEqualTo(Files.readAllLines(path));
  }

  @Test
  void joinsLinesAcrossBuffers() throws IOException {
    String line = "\u00e9".repeat(50_001);
    Path path = write((line + "\n").repeat(5));
    assertThat(all(file(path))).isEqualTo(List.of(line, line, line, line, line));
  }

  @Test
  void theEndClosesTheChannel() throws IOException {
    LineFile file = file(write("one\n"));
    AsyncIterator<String> lines = file.lines().iterator();
    assertThat(get(lines.advance())).isTrue();
    assertThat(file.isOpen()).isTrue();
    assertThat(get(lines.advance())).isFalse();
    assertThat(file.isOpen()).isFalse();
  }

  @Test
  void aBreakClosesTheChannel() throws IOException {
    LineFile file = file(write("one\ntwo\n".repeat(100_000)));
    assertThat(EventLoop.run(() -> FirstLine.with(file, "two"))).isEqualTo("two");
    assertThat(file.isOpen()).isFalse();
  }

  @Test
  void aCloseClosesTheChannel() throws IOException {
    LineFile file = file(write("one\ntwo\n"));
    AsyncIterator<String> lines = file.lines().iterator();
    assertThat(get(lines.advance())).isTrue();
    get(lines.closeAsync());
    assertThat(file.isOpen()).isFalse();
  }

  @Test
  void aCloseDuringAReadClosesTheChannel() throws IOException {
    LineFile file = file(write("one\n"));
    AsyncIterator<String> lines = file.lines().iterator();
    CompletionStage<Boolean> step = lines.advance();
    get(lines.closeAsync());
    assertThat(step.toCompletableFuture()).isDone();
    assertThat(file.isOpen()).isFalse();
  }

  @Test
  void aFileThatIsNotThereFailsTheFirstStep() {
    LineFile file = file(folder.resolve("missing"));
    AsyncIterator<String> lines = file.lines().iterator();
    assertThatThrownBy(() -> get(lines.advance())).hasCauseInstanceOf(NoSuchFileException.class);
    assertThat(file.isOpen()).isFalse();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("lines.txt"), text);
  }

  private LineFile file(Path path) {
    return new LineFile(path, threads);
  }

  private static List<String> all(LineFile file) {
    List<String> all = new ArrayList<>();
    AsyncIterator<String> lines = file.lines().iterator();
    while (get(lines.advance())) {
      all.add(lines.current());
    }
    return all;
  }

  private static <R> R get(CompletionStage<R> stage) {
    return stage.toCompletableFuture().join();
  }
}
