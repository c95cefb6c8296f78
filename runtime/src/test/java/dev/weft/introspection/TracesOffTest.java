package dev.weft.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** The system property that turns the frames off is read once, so it takes another JVM. */
final class TracesOffTest {
  /** Prints how many frames are added on the way through two tasks. */
  public static void main(String[] arguments) {
    CompletableFuture<Object> stage = CompletableFuture.failedFuture(new IllegalStateException());
    try {
      BodiesWeft.second(stage).join();
    } catch (CompletionException e) {
      System.out.print(
          Arrays.stream(e.getCause().getStackTrace())
              .filter(frame -> "await".equals(frame.getClassLoaderName()))
              .count());
    }
  }

  private static String run(String... options) throws Exception {
    ProcessBuilder command = new ProcessBuilder();
    command.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.command().addAll(Arrays.asList(options));
    String path =
        System.getProperty("java.class.path")
            + System.getProperty("path.separator")
            + System.getProperty("jdk.module.path", "");
    command.command().addAll(Arrays.asList("-cp", path, TracesOffTest.class.getName()));
    Process process = command.redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void addsNothing() throws Exception {
    assertThat(run()).isEqualTo("2");
    assertThat(run("-Ddev.weft.asyncTraces=false")).isEqualTo("0");
  }
}
