package dev.weft.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** javac in a process of its own, as a build from a command line runs it. */
final class FreshJavac implements Javac {
  private final Path processor;
  private final Path folder;

  /**
   * A javac of the JDK that runs this.
   *
   * @param folder where it may leave what it prints
   */
  FreshJavac(Path processor, Path folder) {
    this.processor = processor;
    this.folder = folder;
  }

  @Override
  public void run(boolean withProcessor, List<String> options, List<Path> sources)
      throws IOException {
    Path files = folder.resolve("sources.txt");
    Files.write(files, sources.stream().map(Path::toString).toList());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(options);
    command.addAll(List.of("-nowarn", "-cp", System.getProperty("java.class.path")));
    command.addAll(
        withProcessor ? List.of("-processorpath", processor.toString()) : List.of("-proc:none"));
    command.add("@" + files);
    Path messages = folder.resolve("messages.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(Files.readString(messages));
    }
  }
}
