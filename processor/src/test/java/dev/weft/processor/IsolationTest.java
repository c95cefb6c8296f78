package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What incremental builds rely on: a generated file comes from one class, and comes out the same
 * when that class alone is compiled again.
 */
final class IsolationTest {
  private static final String A =
      """
      package demo;
      import dev.weft.*;
      import dev.weft.annotation.Resumable;
      class A {
        private int hidden = 1;
        @Resumable int one(Await async) { return hidden + async.await(BWeft.two(new B())); }
        @Resumable static void one(Yield<String> gen, String s) { gen.yieldAll(A_InnerWeft.of(s)); }
        static class Inner {
          @Resumable static void of(Yield<String> gen, String s) { gen.yield(s + B.NAME); }
        }
      }
      """;

  private static final String B =
      """
      package demo;
      import dev.weft.*;
      import dev.weft.annotation.Resumable;
      class B {
        static final String NAME = "b";
        @Resumable int two(Await async) { var a = new A(); return async.await(AWeft.one(a)); }
      }
      """;

  @TempDir Path folder;

  @Test
  void oneClassAloneGivesItsOwnFilesAgain() throws IOException {
    Path a = Files.writeString(folder.resolve("A.java"), A);
    Path b = Files.writeString(folder.resolve("B.java"), B);
    Map<String, String> all = compile("all", a, b);
    assertThat(all)
        .containsOnlyKeys(
            "AWeft", "A_one", "A_one_2", "A_InnerWeft", "A_Inner_of", "BWeft", "B_two");
    Map<String, String> ofA = compile("a", a);
    assertThat(ofA).containsOnlyKeys("AWeft", "A_one", "A_one_2", "A_InnerWeft", "A_Inner_of");
    assertThat(all).containsAllEntriesOf(ofA);
    Map<String, String> ofB = compile("b", b);
    assertThat(ofB).containsOnlyKeys("BWeft", "B_two");
    assertThat(all).containsAllEntriesOf(ofB);
  }

  @Test
  void everyFileIsOfOneClass() throws IOException {
    Path a = Files.writeString(folder.resolve("A.java"), A);
    Path b = Files.writeString(folder.resolve("B.java"), B);
    compile("all", a, b);
    assertThat(origins)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "demo.AWeft", "[demo.A]",
                "demo.A_one", "[demo.A]",
                "demo.A_one_2", "[demo.A]",
                "demo.A_InnerWeft", "[demo.A.Inner]",
                "demo.A_Inner_of", "[demo.A.Inner]",
                "demo.BWeft", "[demo.B]",
                "demo.B_two", "[demo.B]"));
  }

  @Test
  void gradleIsTold() throws IOException {
    String file = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream in = WeftProcessor.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull().hasContent(WeftProcessor.class.getName() + ",isolating");
    }
  }

  private final Map<String, String> origins = new TreeMap<>();

  /** Compiles against the classes that there are so far; the generated files by name. */
  private Map<String, String> compile(String name, Path... sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path generated = Files.createDirectories(folder.resolve("generated-" + name));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      String path = RuntimeClasses.joined() + File.pathSeparator + classes;
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages,
              files,
              null,
              List.of("-d", classes.toString(), "-s", generated.toString(), "-cp", path),
              null,
              files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new WrappingProcessor(new WeftProcessor(), this::recording)));
      task.call();
    }
    assertThat(messages.toString()).isEmpty();
    Map<String, String> result = new TreeMap<>();
    try (Stream<Path> files = Files.list(generated.resolve("demo"))) {
      for (Path file : files.toList()) {
        String simple = file.getFileName().toString().replace(".java", "");
        result.put(simple, Files.readString(file));
      }
    }
    return result;
  }

  private ProcessingEnvironment recording(ProcessingEnvironment environment) {
    return new DelegatingEnvironment(environment) {
      @Override
      public Filer getFiler() {
        return new RecordingFiler(super.getFiler(), origins);
      }
    };
  }
}
