package dev.weft.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles sources in memory, with the processor, against the runtime's sources. */
final class Compile {
  /**
   * The processor is built before the runtime: so its tests read the runtime's declarations from
   * source.
   */
  static final Path RUNTIME = runtime();

  private Compile() {}

  static Compilation with(JavaFileObject... sources) {
    return compiler(new WeftProcessor()).compile(sources);
  }

  /** With every warning that is about code an error. */
  static Compilation strictly(JavaFileObject... sources) {
    return compiler(new WeftProcessor())
        .withOptions(options("-Xlint:all,-processing", "-Werror"))
        .compile(sources);
  }

  static Compiler compiler(Processor... processors) {
    return Compiler.javac().withProcessors(processors).withOptions(options());
  }

  static List<String> options(String... more) {
    List<String> result =
        new ArrayList<>(List.of("-sourcepath", RUNTIME.toString(), "-implicit:none"));
    result.addAll(Arrays.asList(more));
    return result;
  }

  /** A source of package {@code demo} that sees the DSL; its first line is the source's own. */
  static JavaFileObject source(String name, String text) {
    String head =
        "package demo; import dev.weft.*; import dev.weft.annotation.*; import java.util.*; ";
    return JavaFileObjects.forSourceString("demo." + name, head + text);
  }

  private static Path runtime() {
    try {
      Path copy = Files.createTempDirectory("weft-runtime");
      copy.toFile().deleteOnExit();
      for (String module : List.of("annotations", "runtime")) {
        copy(Path.of("..", module, "src", "main", "java"), copy);
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Without module declarations: a source path that holds one makes everything part of that module.
   */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(path -> path.toString().endsWith(".java")).toList();
    }
    for (Path file : files) {
      if (file.endsWith("module-info.java")) continue;
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
