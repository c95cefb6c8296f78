package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates in named modules. */
final class ModulesTest {
  @TempDir Path folder;

  @Test
  void oneModule() throws IOException {
    compile(open("user"));
    assertThat(generated("user", "OpenWeft"))
        .contains("public final class OpenWeft")
        .contains("@SuppressWarnings(\"exports\")")
        .doesNotContain("@Generated");
  }

  @Test
  void severalModulesAtOnce() throws IOException {
    compile(open("first"), open("second"));
    assertThat(generated("first", "OpenWeft")).startsWith("package first;");
    assertThat(generated("second", "OpenWeft")).startsWith("package second;");
  }

  /** A module that exports a package with a template, and does not read java.compiler. */
  private Path open(String module) throws IOException {
    Path root = Files.createDirectories(folder.resolve("src").resolve(module));
    Files.writeString(
        root.resolve("module-info.java"),
        "module " + module + " { requires dev.weft; exports " + module + "; }");
    Path source = Files.createDirectories(root.resolve(module)).resolve("Open.java");
    return Files.writeString(
        source,
        """
        package %s;

        import dev.weft.Yield;
        import dev.weft.annotation.Resumable;

        public class Open {
          static class Inner {}

          private Open() {}

          @Resumable
          @SuppressWarnings("exports")
          public static void items(Yield<Inner> gen, Inner inner) {
            gen.yield(inner);
          }

          static Inner use() {
            return OpenWeft.items(new Inner()).next();
          }
        }
        """
            .formatted(module));
  }

  private String generated(String module, String name) throws IOException {
    return Files.readString(
        folder.resolve("generated").resolve(module).resolve(module).resolve(name + ".java"));
  }

  private void compile(Path... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    Files.createDirectories(folder.resolve("generated"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, found, options(), null, files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new WeftProcessor()));
      assertThat(task.call()).as(found.getDiagnostics().toString()).isTrue();
    }
    assertThat(found.getDiagnostics()).isEmpty();
  }

  private List<String> options() {
    return List.of(
        "-Xlint:all,-processing",
        "-Werror",
        "-implicit:none",
        "--module-path",
        RuntimeClasses.joined(),
        "--module-source-path",
        folder.resolve("src").toString(),
        "-d",
        folder.resolve("classes").toString(),
        "-s",
        folder.resolve("generated").toString());
  }
}
