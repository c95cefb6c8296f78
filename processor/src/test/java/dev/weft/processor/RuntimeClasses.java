package dev.weft.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** The runtime, compiled with the processor under test: the build has it only later. */
final class RuntimeClasses {
  private static final Path FOLDER = folder();
  private static final Path ANNOTATIONS = compile("annotations", "");
  private static final Path RUNTIME =
      compile("runtime", ANNOTATIONS + File.pathSeparator + jspecify(), new WeftProcessor());

  private RuntimeClasses() {}

  /** The folders of its two modules: nothing else, as users have it. */
  static List<Path> path() {
    return List.of(ANNOTATIONS, RUNTIME);
  }

  static String joined() {
    return path().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path compile(String module, String modulePath, Processor... processors) {
    Path target = FOLDER.resolve(module);
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("--module-path", modulePath, "-d", target.toString(), "-nowarn");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages,
              files,
              null,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources(module)));
      task.setProcessors(List.of(processors));
      if (!task.call()) throw new IllegalStateException(messages.toString());
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(String module) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("..", module, "src", "main", "java"))) {
      return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("weft-runtime");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jspecify() {
    try {
      return Path.of(NullMarked.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
