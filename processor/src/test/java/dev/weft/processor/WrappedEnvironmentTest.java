package dev.weft.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;

/** Build tools hand processors an environment of their own, with javac's inside. */
final class WrappedEnvironmentTest {
  @Test
  void proxyAsOfIntellij() {
    check(APIWrappers::wrap);
  }

  @Test
  void wrapperAsOfGradle() {
    check(DelegatingEnvironment::new);
  }

  @Test
  void oneInTheOther() {
    check(
        environment ->
            new DelegatingEnvironment(APIWrappers.wrap(new DelegatingEnvironment(environment))));
  }

  private static void check(UnaryOperator<ProcessingEnvironment> wrap) {
    Compilation compilation =
        Compile.compiler(new WrappingProcessor(new WeftProcessor(), wrap))
            .compile(
                Compile.source(
                    "A",
                    "class A { @Resumable static int one(Await async) { return AWeft.one().join();"
                        + " } }"));
    assertThat(compilation).succeeded();
  }
}
