package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "syntax" of test_generators: yields in handlers, and where none is reached. */
final class YieldPlacesTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void yieldInACatchInATry(Yield<Integer> gen, Trace t) {
    try {
      try {
        t.log("never " + 1 / zero());
      } catch (ArithmeticException e) {
        gen.yield(666);
      } catch (Throwable e) {
        t.log("other");
      }
    } finally {
      t.log("finally");
    }
  }

  @Resumable
  static void yieldInAFinallyInACatch(Yield<Integer> gen, Trace t) {
    try {
      try {
        gen.yield(12);
        t.log("never " + 1 / zero());
      } catch (ArithmeticException e) {
        gen.yield(666);
      } catch (Throwable e) {
        try {
          t.log("other");
        } finally {
          gen.yield(12);
        }
      }
    } catch (Throwable e) {
      return;
    }
  }

  private static int zero() {
    return 0;
  }

  @Resumable
  static void yieldThatIsNeverReached(Yield<Integer> gen, Trace t) {
    if (false) {
      gen.yield(1);
    }
  }

  @Resumable
  static void yieldDeepInWhatIsNeverReached(Yield<Integer> gen, Trace t, int x) {
    if (t != null) {
      return;
    }
    try {
      if (x == 4) {
        t.log("four");
      } else if (zero() == 1) {
        try {
          t.log("never " + 1 / zero());
        } catch (IllegalStateException e) {
          t.log("other");
        } finally {
          if (false) {
            while (x == 12) {
              gen.yield(2);
            }
          }
        }
      }
    } catch (RuntimeException e) {
      t.log("caught");
    }
  }

  @Resumable
  static void noYieldAtAll(Yield<Integer> gen, Trace t) {
    t.log("runs when it is stepped");
  }

  @Resumable
  static void continueIntoAFinallyThatYields(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      try {
        continue;
      } finally {
        gen.yield(i);
      }
    }
  }

  /** "syntax": yields in handlers of handlers. */
  @ParameterizedTest
  @EnumSource
  void inHandlers(Form form) {
    Generator<Integer, Void, Void> inCatch =
        form.of(
            () -> YieldPlacesTestWeft.yieldInACatchInATry(trace),
            () -> Direct.generator(gen -> yieldInACatchInATry(gen, trace)));
    assertThat(Taken.rest(inCatch)).containsExactly(666);
    Generator<Integer, Void, Void> inFinally =
        form.of(
            () -> YieldPlacesTestWeft.yieldInAFinallyInACatch(trace),
            () -> Direct.generator(gen -> yieldInAFinallyInACatch(gen, trace)));
    assertThat(Taken.rest(inFinally)).containsExactly(12, 666);
  }

  /** "syntax": a yield that is never reached, or none, makes a generator without elements. */
  @ParameterizedTest
  @EnumSource
  void neverReached(Form form) {
    Generator<Integer, Void, Void> never =
        form.of(
            () -> YieldPlacesTestWeft.yieldThatIsNeverReached(trace),
            () -> Direct.generator(gen -> yieldThatIsNeverReached(gen, trace)));
    assertThat(Taken.rest(never)).isEmpty();
    Generator<Integer, Void, Void> deep =
        form.of(
            () -> YieldPlacesTestWeft.yieldDeepInWhatIsNeverReached(trace, 4),
            () -> Direct.generator(gen -> yieldDeepInWhatIsNeverReached(gen, trace, 4)));
    assertThat(Taken.rest(deep)).isEmpty();
    Generator<Integer, Void, Void> none =
        form.of(
            () -> YieldPlacesTestWeft.noYieldAtAll(trace),
            () -> Direct.generator(gen -> noYieldAtAll(gen, trace)));
    assertThat(trace.events()).isEmpty();
    assertThat(Taken.rest(none)).isEmpty();
    assertThat(trace.events()).containsExactly("runs when it is stepped");
  }

  /** "syntax", SF bug 567538: a continue that a finally with a yield delays. */
  @ParameterizedTest
  @EnumSource
  void inAFinallyAfterContinue(Form form) {
    Generator<Integer, Void, Void> generator =
        form.of(
            () -> YieldPlacesTestWeft.continueIntoAFinallyThatYields(trace),
            () -> Direct.generator(gen -> continueIntoAFinallyThatYields(gen, trace)));
    assertThat(Taken.rest(generator)).containsExactly(0, 1, 2);
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
  }
}
