package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What test_generators and test_generator_stop have of PEP 479: a stop that escapes a body must not
 * look like its end. Java's stop is NoSuchElementException. No step of a generator tells its end by
 * it, so that it may leave as it is, like any other exception.
 */
final class StopIterationTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void stopsAtOnce(Yield<Object> gen, Trace t) {
    gen.yield(stop());
  }

  private static Object stop() {
    throw new NoSuchElementException("from the body");
  }

  @Resumable
  static void yieldsAndStops(Yield<Object> gen, Trace t) {
    gen.yield(1);
    gen.yield(stop());
    gen.yield(2);
  }

  @Resumable
  static void runsOutOfSomebodyElses(Yield<Object> gen, Trace t) {
    Iterator<String> two = List.of("a", "b").iterator();
    while (true) {
      gen.yield(two.next());
    }
  }

  /**
   * ExceptionTest.test_stopiteration_error, TestPEP479.test_stopiteration_wrapping and
   * test_stopiteration_wrapping_context: it is a failure, and not wrapped.
   */
  @ParameterizedTest
  @EnumSource
  void escapesAsAFailure(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> StopIterationTestWeft.stopsAtOnce(trace),
            () -> Direct.generator(gen -> stopsAtOnce(gen, trace)));
    assertThatThrownBy(generator::advance)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("from the body")
        .hasNoCause();
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    assertThatThrownBy(generator::result).isInstanceOf(IllegalStateException.class);
  }

  /** ExceptionTest.test_tutorial_stopiteration. */
  @ParameterizedTest
  @EnumSource
  void escapesInTheMiddle(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> StopIterationTestWeft.yieldsAndStops(trace),
            () -> Direct.generator(gen -> yieldsAndStops(gen, trace)));
    assertThat(generator.next()).isEqualTo(1);
    assertThatThrownBy(generator::hasNext).isInstanceOf(NoSuchElementException.class);
    assertThat(generator.hasNext()).isFalse();
  }

  /**
   * PEP 479's motive: no loop over a generator ends silently because its body ran out of another.
   */
  @ParameterizedTest
  @EnumSource
  void doesNotEndALoop(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> StopIterationTestWeft.runsOutOfSomebodyElses(trace),
            () -> Direct.generator(gen -> runsOutOfSomebodyElses(gen, trace)));
    List<Object> seen = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              for (Object element : generator) {
                seen.add(element);
              }
            })
        .isInstanceOf(NoSuchElementException.class);
    assertThat(seen).containsExactly("a", "b");
    assertThatThrownBy(() -> generator.iterator().stream().toList())
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> generator.iterator().forEachRemaining(seen::add))
        .isInstanceOf(NoSuchElementException.class);
  }
}
