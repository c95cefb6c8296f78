package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated sources in full: each folder of {@code golden/facades} and {@code golden/machines}
 * holds sources, and beside them in {@code generated} the facades or machines that come of them.
 */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @MethodSource("facadeCases")
  void facades(Path folder) throws IOException {
    for (JavaFileObject file : compile(folder).generatedSourceFiles()) {
      if (isFacade(file)) check(folder, file);
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("machineCases")
  void machines(Path folder) throws IOException {
    for (JavaFileObject file : compile(folder).generatedSourceFiles()) {
      if (!isFacade(file)) check(folder, file);
    }
  }

  @ParameterizedTest
  @MethodSource({"facadeCases", "machineCases"})
  void sameFromRunToRun(Path folder) throws IOException {
    assertThat(texts(compile(folder))).isEqualTo(texts(compile(folder)));
  }

  static Stream<Path> facadeCases() throws IOException {
    return folders("facades");
  }

  static Stream<Path> machineCases() throws IOException {
    return folders("machines");
  }

  private static Stream<Path> folders(String kind) throws IOException {
    if (!Files.exists(GOLDEN.resolve(kind))) return Stream.of();
    try (Stream<Path> folders = Files.list(GOLDEN.resolve(kind))) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private static Compilation compile(Path folder) throws IOException {
    List<JavaFileObject> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .map(GoldenTest::source)
              .toList();
    }
    Compilation compilation = Compile.strictly(sources.toArray(JavaFileObject[]::new));
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    return compilation;
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> texts(Compilation compilation) {
    return compilation.generatedSourceFiles().stream().map(GoldenTest::text).toList();
  }

  private static void check(Path folder, JavaFileObject file) {
    Golden.check(folder.resolve("generated").resolve(simpleName(file)), text(file));
  }

  private static boolean isFacade(JavaFileObject file) {
    return simpleName(file).endsWith("Weft.java");
  }

  private static String simpleName(JavaFileObject file) {
    return Path.of(file.getName()).getFileName().toString();
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
