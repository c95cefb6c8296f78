package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations that find the class files of an earlier one. */
final class IncrementalTest {
  private static final String TEMPLATES =
      """
      package demo;
      import dev.weft.*;
      import dev.weft.annotation.Resumable;
      class A {
        @Resumable static int one(Await async) { return 1; }
        @Resumable static int one(Await async, int x) { return x; }
      }
      """;

  @TempDir Path folder;

  @Test
  void sameNamesAgain() throws IOException {
    Path source = write("A", TEMPLATES);
    assertThat(compile(List.of(), source)).isEmpty();
    String first = Files.readString(folder.resolve("out/demo/AWeft.java"));
    assertThat(compile(List.of(), source)).isEmpty();
    assertThat(Files.readString(folder.resolve("out/demo/AWeft.java"))).isEqualTo(first);
    assertThat(folder.resolve("out/demo/A_one_3.java")).doesNotExist();
  }

  @Test
  void namesThatAnUnchangedClassHas() throws IOException {
    Path source = write("A", TEMPLATES);
    Path other = write("A_one", "package demo; class A_one {}");
    assertThat(compile(List.of(), source, other)).isEmpty();
    String first = Files.readString(folder.resolve("out/demo/AWeft.java"));
    assertThat(first).contains("new A_one_2()");
    assertThat(compile(List.of(), source)).isEmpty();
    assertThat(Files.readString(folder.resolve("out/demo/AWeft.java"))).isEqualTo(first);
  }

  @Test
  void facadeThatAnUnchangedClassHas() throws IOException {
    assertThat(
            compile(
                List.of(), write("AWeft", "package demo; class AWeft { int x() { return 1; } }")))
        .isEmpty();
    assertThat(compile(List.of(), write("A", TEMPLATES))).contains("[weft:facade-taken]");
  }

  @Test
  void facadeOfAnUnchangedClassThatHasTheSameName() throws IOException {
    String nested =
        """
        package demo;
        import dev.weft.*;
        import dev.weft.annotation.Resumable;
        class Outer {
          static class In_ner { @Resumable static int one(Await async) { return 1; } }
          static class Plain {}
        }
        """;
    assertThat(compile(List.of(), write("Outer", nested))).isEmpty();
    String first = Files.readString(folder.resolve("out/demo/Outer_In_nerWeft.java"));
    Path flat = write("Outer_In_ner", TEMPLATES.replace("class A", "class Outer_In_ner"));
    assertThat(compile(List.of(), flat)).contains("[weft:facade-taken]");
    assertThat(Files.readString(folder.resolve("out/demo/Outer_In_nerWeft.java"))).isEqualTo(first);
    Path other = write("Outer_Plain", TEMPLATES.replace("class A", "class Outer_Plain"));
    assertThat(compile(List.of(), other)).isEmpty();
    assertThat(compile(List.of(), write("Outer", nested))).isEmpty();
  }

  @Test
  void classesFromAnEarlierCompilationAreLeftAlone() throws IOException {
    assertThat(compile(List.of(), write("A", TEMPLATES))).isEmpty();
    Files.delete(folder.resolve("out/demo/AWeft.java"));
    Path other =
        write("B", "package demo; class B { @Deprecated int x() { return AWeft.one().join(); } }");
    assertThat(compile(List.of("demo.A"), other)).isEmpty();
    assertThat(folder.resolve("out/demo/AWeft.java")).doesNotExist();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text);
  }

  private String compile(List<String> classes, Path... sources) throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options = new ArrayList<>(List.of("-d", out.toString()));
      options.addAll(List.of("-cp", RuntimeClasses.joined() + File.pathSeparator + out));
      // Of a source and a class file of the same millisecond, javac may take the source, and warns.
      options.add("-implicit:class");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages, files, null, options, classes, files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new WeftProcessor()));
      task.call();
    }
    return messages.toString();
  }
}
