package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "tut" of test_generators: the first steps. */
final class TutorialTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void oneTwo(Yield<Integer> gen, Trace t) {
    gen.yield(1);
    gen.yield(2);
  }

  @Resumable
  static void returnsInBetween(Yield<Integer> gen, Trace t, boolean early) {
    gen.yield(1);
    if (early) {
      return;
    }
    gen.yield(2);
  }

  @Resumable
  static void returnIsNoException(Yield<Integer> gen, Trace t) {
    try {
      t.log("returning");
      return;
    } catch (Throwable e) {
      gen.yield(1);
    }
  }

  @Resumable
  static void stopIsAnException(Yield<Integer> gen, Trace t) {
    try {
      throw new NoSuchElementException();
    } catch (Throwable e) {
      gen.yield(42);
    }
  }

  @Resumable
  static void yieldsOnTheWayOut(Yield<Integer> gen, Trace t) {
    try {
      return;
    } finally {
      gen.yield(1);
    }
  }

  @Resumable
  static void range(Yield<Integer> gen, Trace t, int stop) {
    for (int i = 0; i < stop; i++) {
      gen.yield(i);
    }
  }

  @Resumable
  static void rangeOfRange(Yield<Integer> gen, Trace t, int stop) {
    for (int i : TutorialTestWeft.range(t, stop)) {
      gen.yield(i);
    }
  }

  /** "tut": a simple generator, in a loop and by hand; falling off the end stops it. */
  @ParameterizedTest
  @EnumSource
  void aSimpleGenerator(Form form) {
    Generator<Integer, Void, Void> generator =
        form.of(
            () -> TutorialTestWeft.oneTwo(trace),
            () -> Direct.generator(gen -> oneTwo(gen, trace)));
    assertThat(generator.iterator().stream()).containsExactly(1, 2);

    Generator<Integer, Void, Void> byHand = generator.iterator();
    assertThat(byHand.next()).isEqualTo(1);
    assertThat(byHand.next()).isEqualTo(2);
    assertThatThrownBy(byHand::next).isInstanceOf(NoSuchElementException.class);
    assertThat(byHand.advance()).isFalse();
  }

  /** "tut": return stops it too, for ever. */
  @ParameterizedTest
  @EnumSource
  void returnStops(Form form) {
    Generator<Integer, Void, Void> generator =
        form.of(
            () -> TutorialTestWeft.returnsInBetween(trace, true),
            () -> Direct.generator(gen -> returnsInBetween(gen, trace, true)));
    assertThat(generator.next()).isEqualTo(1);
    assertThatThrownBy(generator::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(generator::next).isInstanceOf(NoSuchElementException.class);
  }

  /** "tut", and again in "pep", Specification: Return: a return is not caught, a stop is. */
  @ParameterizedTest
  @EnumSource
  void returnAndStopDiffer(Form form) {
    Generator<Integer, Void, Void> returns =
        form.of(
            () -> TutorialTestWeft.returnIsNoException(trace),
            () -> Direct.generator(gen -> returnIsNoException(gen, trace)));
    Generator<Integer, Void, Void> throwsStop =
        form.of(
            () -> TutorialTestWeft.stopIsAnException(trace),
            () -> Direct.generator(gen -> stopIsAnException(gen, trace)));
    assertThat(returns.stream()).isEmpty();
    assertThat(throwsStop.stream()).containsExactly(42);
  }

  /** "tut": a yield in the finally of a return. */
  @ParameterizedTest
  @EnumSource
  void finallyYields(Form form) {
    Generator<Integer, Void, Void> generator =
        form.of(
            () -> TutorialTestWeft.yieldsOnTheWayOut(trace),
            () -> Direct.generator(gen -> yieldsOnTheWayOut(gen, trace)));
    assertThat(generator.stream()).containsExactly(1);
  }

  /** "tut": a range; one who began it hands it on, and it goes on with the new caller. */
  @ParameterizedTest
  @EnumSource
  void returnsToTheMostRecentCaller(Form form) {
    Generator<Integer, Void, Void> range =
        form.of(
            () -> TutorialTestWeft.range(trace, 5),
            () -> Direct.generator(gen -> range(gen, trace, 5)));
    assertThat(range.next()).isZero();
    assertThat(Taken.rest(range)).containsExactly(1, 2, 3, 4);
  }

  /** "tut": a generator that runs through another. */
  @ParameterizedTest
  @EnumSource
  void callsAnother(Form form) {
    Generator<Integer, Void, Void> range =
        form.of(
            () -> TutorialTestWeft.rangeOfRange(trace, 5),
            () -> Direct.generator(gen -> rangeOfRange(gen, trace, 5)));
    assertThat(range.stream()).containsExactly(0, 1, 2, 3, 4);
  }
}
