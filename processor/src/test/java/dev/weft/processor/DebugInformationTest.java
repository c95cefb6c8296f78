package dev.weft.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine knows the lines of its template whatever javac is told to write to class files. */
final class DebugInformationTest {
  private static final String SOURCE =
      "class A {\r  @Resumable static void run(Yield<Object> gen) {\r\n"
          + "    gen.yield(1);\n\n    gen.yield(\n2); }\r}";

  @ParameterizedTest
  @ValueSource(strings = {"-g:none", "-g:vars", "-g:source", "-g:lines"})
  void keepsLines(String option) throws IOException {
    assertEquals(machine("-g"), machine(option));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-g:none", "-g"})
  void reportsLines(String option) {
    JavaFileObject source = Compile.source("A", SOURCE.replace("2)", "gen)"));
    Compilation compilation =
        Compile.compiler(new WeftProcessor()).withOptions(option).compile(source);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[weft:").inFile(source).onLine(6);
  }

  private static String machine(String option) throws IOException {
    Compilation compilation =
        Compile.compiler(new WeftProcessor())
            .withOptions(option)
            .compile(Compile.source("A", SOURCE));
    assertThat(compilation).succeeded();
    return compilation
        .generatedSourceFile("demo.A_run")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}
