package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "pep" of test_generators: PEP 255's specification, by its sections. */
final class SpecificationTest {
  private final Trace trace = Trace.ready();
  private Generator<Object, Void, Void> me;

  @Resumable
  static void stepsItself(Yield<Object> gen, Supplier<Generator<?, ?, ?>> self, Trace t) {
    gen.yield("before");
    Object own = self.get().next();
    gen.yield(own);
  }

  @Resumable
  static void showsItsState(Yield<Object> gen, Supplier<Generator<?, ?, ?>> self, Trace t) {
    gen.yield(self.get().state());
  }

  @Resumable
  static void divides(Yield<Integer> gen, Trace t) {
    gen.yield(quotient(1, 0));
    gen.yield(42);
  }

  private static int quotient(int dividend, int divisor) {
    return dividend / divisor;
  }

  @Resumable
  static void handles(Yield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      try {
        gen.yield(2);
        t.log("never: " + quotient(1, 0));
        gen.yield(3);
      } catch (ArithmeticException e) {
        gen.yield(4);
        gen.yield(5);
        throw e;
      } catch (Throwable e) {
        gen.yield(6);
      }
      gen.yield(7);
    } catch (Throwable e) {
      gen.yield(8);
    }
    gen.yield(9);
    try {
      t.log("in try");
    } finally {
      gen.yield(10);
    }
    gen.yield(11);
  }

  /** "pep", Specification: Yield: a generator that runs cannot be resumed. */
  @ParameterizedTest
  @EnumSource
  void alreadyExecuting(Form form) {
    me =
        form.of(
            () -> SpecificationTestWeft.stepsItself(() -> me, trace),
            () -> Direct.generator(gen -> stepsItself(gen, () -> me, trace)));
    assertThat(me.next()).isEqualTo("before");
    assertThatThrownBy(me::advance)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator already executing");
    assertThat(me.state()).isEqualTo(GeneratorState.CLOSED);
  }

  /** "email": gi_running is true for the body alone. */
  @ParameterizedTest
  @EnumSource
  void runsOnlyWhileItRuns(Form form) {
    me =
        form.of(
            () -> SpecificationTestWeft.showsItsState(() -> me, trace),
            () -> Direct.generator(gen -> showsItsState(gen, () -> me, trace)));
    assertThat(me.state()).isEqualTo(GeneratorState.CREATED);
    assertThat(me.next()).isEqualTo(GeneratorState.RUNNING);
    assertThat(me.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThat(me.advance()).isFalse();
    assertThat(me.state()).isEqualTo(GeneratorState.CLOSED);
  }

  /** "pep", Specification: Generators and Exception Propagation. */
  @ParameterizedTest
  @EnumSource
  void anExceptionEndsIt(Form form) {
    Generator<Integer, Void, Void> generator =
        form.of(
            () -> SpecificationTestWeft.divides(trace),
            () -> Direct.generator(gen -> divides(gen, trace)));
    assertThatThrownBy(generator::advance)
        .isInstanceOf(ArithmeticException.class)
        .satisfies(e -> assertThat(e.getStackTrace()[0].getMethodName()).isEqualTo("quotient"));
    assertThat(generator.advance()).isFalse();
  }

  /** "pep", Specification: Try/Except/Finally. */
  @ParameterizedTest
  @EnumSource
  void tryExceptFinally(Form form) {
    Generator<Integer, Void, Void> generator =
        form.of(
            () -> SpecificationTestWeft.handles(trace),
            () -> Direct.generator(gen -> handles(gen, trace)));
    assertThat(Taken.rest(generator)).containsExactly(1, 2, 4, 5, 8, 9, 10, 11);
  }
}
