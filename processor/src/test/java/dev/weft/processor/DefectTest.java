package dev.weft.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * What goes wrong inside is an error at the template, and the others are generated all the same.
 */
final class DefectTest {
  @Test
  void reportedAtTheTemplate() {
    Compilation compilation =
        Compile.compiler(new WrappingProcessor(new WeftProcessor(), DefectTest::breaking))
            .compile(
                Compile.source(
                    "A",
                    """
                    class A {
                      @Resumable static int good(Await async) { return 1; }
                      @Resumable static int bad(Await async) { return 1; }
                      int use() { return AWeft.good().join() + AWeft.bad().join(); }
                    }
                    """));
    assertThat(compilation)
        .hadErrorContaining(
            "[weft:internal] a defect of the processor at the template bad; please report it")
        .inFile(Compile.source("A", ""))
        .onLine(3);
    assertThat(compilation).hadErrorContaining("java.lang.IllegalStateException: broken disk");
    assertThat(compilation).hadErrorCount(1);
  }

  /** An environment in which one machine cannot be written at the first try. */
  private static ProcessingEnvironment breaking(ProcessingEnvironment environment) {
    boolean[] broken = {false};
    Filer filer = proxy(Filer.class, environment.getFiler(), answer -> file(answer, broken));
    return new DelegatingEnvironment(environment) {
      @Override
      public Filer getFiler() {
        return filer;
      }
    };
  }

  private static Object file(Object answer, boolean[] broken) {
    if (!(answer instanceof JavaFileObject file) || !file.getName().endsWith("A_bad.java")) {
      return answer;
    }
    return proxy(
        JavaFileObject.class,
        file,
        opened -> {
          if (opened instanceof Writer && !broken[0]) {
            broken[0] = true;
            throw new IllegalStateException("broken disk");
          }
          return opened;
        });
  }

  private static <T> T proxy(Class<T> type, T inner, UnaryOperator<Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            DefectTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return answers.apply(method.invoke(inner, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
