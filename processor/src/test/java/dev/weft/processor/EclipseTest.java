package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler has no syntax trees to offer: one error says so. */
final class EclipseTest {
  @Test
  void oneClearError(@TempDir Path folder) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Squares.java"),
            """
            import dev.weft.Await;
            import dev.weft.annotation.Resumable;

            class Squares {
              @Resumable
              static int one(Await async) {
                return 1;
              }

              @Resumable
              static int two(Await async) {
                return 2;
              }
            }
            """);
    List<Diagnostic<? extends JavaFileObject>> errors = errors(source, folder);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).getMessage(Locale.ROOT))
        .startsWith("[weft:compiler] templates need javac's syntax trees")
        .endsWith("compile with javac, or let the build tool do so");
    assertThat(errors.get(0).getLineNumber()).isEqualTo(6);
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(Path source, Path folder)
      throws IOException {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-17", "-d", folder.toString(), "-classpath", RuntimeClasses.joined());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(), files, found, options, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(new WeftProcessor()));
      task.call();
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }
}
