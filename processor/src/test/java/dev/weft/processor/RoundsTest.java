package dev.weft.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.weft.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Types of other processors, and of none. */
final class RoundsTest {
  private static final String USES_LATE =
      """
      class A {
        @Resumable static <T extends Late> void items(Yield<Late> gen, List<Late> items) {
          for (Late item : items) { var twice = item.twice(); gen.yield(item); gen.yield(twice); }
        }
        @Resumable static int size(Await async) { return AWeft.items(List.of()).hasNext() ? 1 : 0; }
      }
      """;

  @Test
  void waitsForTypesOfSignatures() {
    for (int round = 1; round <= 3; round++) {
      Compilation compilation =
          Compile.compiler(new Late(round, "Late"), new WeftProcessor())
              .withOptions("-Xlint:all,-processing", "-Werror")
              .compile(Compile.source("A", USES_LATE));
      assertThat(compilation).succeededWithoutWarnings();
    }
  }

  @Test
  void waitsForTypesOfBodies() {
    Compilation compilation =
        Compile.compiler(new Late(3, "Late"), new WeftProcessor())
            .compile(
                Compile.source(
                    "A",
                    """
                    class A {
                      @Resumable static void items(Yield<Object> gen) {
                        var item = new Late();
                        gen.yield(1);
                        gen.yield(item.twice());
                      }
                    }
                    """));
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void aTypeThatNeverComesIsTheCompilersToReport() {
    Compilation compilation =
        Compile.with(
            Compile.source(
                "A",
                """
                class A {
                  @Resumable static void lost(Yield<Never> gen) {}
                  @Resumable static int fine(Await async) { return 1; }
                  int use() { return AWeft.fine().join(); }
                }
                """));
    assertThat(compilation)
        .hadErrorContaining("cannot find symbol")
        .inFile(Compile.source("A", ""))
        .onLine(2);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadWarningCount(0);
  }

  @Test
  void nothingIsAddedToTheCompilersErrors() {
    Compilation compilation =
        Compile.with(
            Compile.source(
                "A",
                """
                class A {
                  @Resumable static void lost(Yield<Integer> gen) {
                    var item = missing();
                    gen.yield(item);
                  }
                  int use() { return AWeft.lost().current(); }
                }
                """));
    assertThat(compilation)
        .hadErrorContaining("cannot find symbol")
        .inFile(Compile.source("A", ""))
        .onLine(3);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadWarningCount(0);
  }

  @Test
  void errorsOfOthersEndNothingEarly() {
    Compilation compilation =
        Compile.compiler(new Complaining(), new WeftProcessor())
            .compile(
                Compile.source(
                    "A",
                    """
                    class A {
                      @Resumable static int one(Await async) { return 1; }
                      @Resumable static int bad() { return 1; }
                      int use() { return AWeft.one().join(); }
                    }
                    """));
    assertThat(compilation).hadErrorContaining("complaint");
    assertThat(compilation)
        .hadErrorContaining("[weft:scope-missing]")
        .inFile(Compile.source("A", ""))
        .onLine(3);
    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadWarningCount(0);
  }

  @Test
  void facadesOfRejectedBodiesAreThere() {
    Compilation compilation =
        ErrorAssert.assertErrors(
            "A",
            """
            class A<T> {
              @Resumable void run(Yield<T> gen, T value) { Runnable r = () -> gen.yield«(value); }
              @Resumable int sum(Await async, int... all) { Object o = «async; return 1; }
              @Resumable void fine(Yield<String> gen) { gen.yield(""); }
              static String use(A<String> a) {
                AWeft.sum(a, 1, 2).join();
                return AWeft.run(a, "x").current() + AWeft.fine(a).current();
              }
            }
            """,
            Problem.VERB_IN_LAMBDA,
            Problem.SCOPE_ESCAPES);
    assertThat(compilation).hadWarningCount(0);
  }

  /** Generates a class in a round of choice. */
  private static final class Late extends AbstractProcessor {
    private final int round;
    private final String name;
    private int rounds;

    Late(int round, String name) {
      this.round = round;
      this.name = name;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      if (++rounds > round) return false;
      String text = "class " + (rounds == round ? name : "Step" + rounds);
      String body = " { " + (rounds == round ? name + " twice() { return this; }" : "") + " }";
      String type = "demo." + (rounds == round ? name : "Step" + rounds);
      try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
        writer.write("package demo; " + text + body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return false;
    }
  }

  /** Reports an error in the first round. */
  private static final class Complaining extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      if (!environment.processingOver()
          && !annotations.isEmpty()
          && environment.getRootElements().size() == 1) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "complaint");
      }
      return false;
    }
  }
}
