package dev.weft.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A correct template that the processor takes for one in error has no machine, and javac has
 * nothing to report: the user must be told while compiling.
 */
final class WrongRejectionTest {
  private static final JavaFileObject SOURCE =
      Compile.source(
          "A",
          """
          class A {
            static class Inner extends Exception {
              @Resumable static int two(Await async) { return 1; }
              @Resumable int three(Await async) { return 3; }
            }
            @Resumable static int one(Yield<Integer> gen) { return A_InnerWeft.two().join(); }
          }
          class B extends A {}
          """);

  @Test
  void toldAtTheTemplate() {
    Compilation compilation = compile(WrongRejectionTest::misled);
    assertThat(compilation)
        .hadErrorContaining("[weft:internal] a defect of the processor at the template two;")
        .inFile(SOURCE)
        .onLine(3)
        .atColumn(27);
    assertThat(compilation)
        .hadErrorContaining("[weft:internal] a defect of the processor at the template three;")
        .inFile(SOURCE)
        .onLine(4);
    assertThat(compilation).hadErrorCount(2);
  }

  @Test
  void behindWrappersToo() {
    assertThat(compile(real -> new DelegatingEnvironment(APIWrappers.wrap(misled(real)))))
        .hadErrorCount(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XDcompilePolicy=simple", "-XDcompilePolicy=byfile", "-implicit:none"})
  void inWhateverOrderClassesAreCompiled(String option) {
    assertThat(compile(WrongRejectionTest::misled, option)).hadErrorCount(2);
  }

  private static Compilation compile(UnaryOperator<ProcessingEnvironment> wrap, String... options) {
    return Compile.compiler(new WrappingProcessor(new WeftProcessor(), wrap))
        .withOptions((Object[]) options)
        .compile(SOURCE);
  }

  /** To which the class {@code A.Inner} has a supertype that does not exist. */
  private static ProcessingEnvironment misled(ProcessingEnvironment environment) {
    Types types =
        proxy(
            Types.class,
            (proxy, method, arguments) ->
                method.getName().equals("directSupertypes")
                        && arguments[0].toString().equals("demo.A.Inner")
                    ? List.of(missing())
                    : invoke(method, environment.getTypeUtils(), arguments));
    return new DelegatingEnvironment(environment) {
      @Override
      public Types getTypeUtils() {
        return types;
      }
    };
  }

  private static TypeMirror missing() {
    return proxy(
        ErrorType.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getKind" -> TypeKind.ERROR;
              case "toString" -> "Missing";
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            WrongRejectionTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Method method, Object on, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
