package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all operators have in common: when they begin, and how they are left. */
final class WaysOutTest {
  private static boolean step(AsyncIterator<?> pass) {
    return pass.advance().toCompletableFuture().join();
  }

  private static void drain(AsyncIterator<?> pass) {
    while (step(pass)) {
      pass.current();
    }
  }

  @ParameterizedTest
  @EnumSource(Operators.class)
  void nothingRunsBeforeTheFirstStep(Operators operator) {
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    AsyncIterator<?> pass = operator.call.apply(source).iterator();
    assertThat(source.log).isEmpty();
    pass.close();
    assertThat(source.log).isEmpty();
    assertThat(step(pass)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Operators.class)
  void oneElementIsFetchedForOne(Operators operator) {
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    AsyncIterator<?> pass = operator.call.apply(source).iterator();
    assertThat(step(pass)).isTrue();
    assertThat(source.log).containsExactly("open", "advance", "current");
    pass.close();
  }

  @ParameterizedTest
  @EnumSource(Operators.class)
  void aCloseClosesTheSource(Operators operator) {
    Recorder<Integer> source = Recorder.of(1, 2, 3).slow();
    AsyncIterator<?> pass = operator.call.apply(source).iterator();
    assertThat(step(pass)).isTrue();
    pass.close();
    assertThat(source.count("close")).isEqualTo(1);
    assertThat(source.count("advance")).isEqualTo(1);
    assertThat(step(pass)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Operators.class)
  void aCloseWhileAnElementIsFetchedCancelsThat(Operators operator) {
    CompletableFuture<Boolean> never = new CompletableFuture<>();
    Recorder<Integer> source = Recorder.<Integer>of().ending(never);
    AsyncIterator<?> pass = operator.call.apply(source).iterator();
    CompletionStage<Boolean> pending = pass.advance();
    assertThat(pending.toCompletableFuture()).isNotDone();
    pass.close();
    assertThat(Failures.of(pending)).isInstanceOf(CancellationException.class);
    assertThat(never).isCancelled();
    assertThat(source.log).containsExactly("open", "advance", "close");
  }

  @ParameterizedTest
  @EnumSource(Operators.class)
  void theEndOfTheSourceLeavesNothingOpen(Operators operator) {
    for (boolean slow : new boolean[] {false, true}) {
      Recorder<Integer> source = Recorder.of(1, 2, 3, 4);
      AsyncIterator<?> pass = operator.call.apply(slow ? source.slow() : source).iterator();
      drain(pass);
      assertThat(source.count("close") + source.count("end")).isPositive();
      assertThat(step(pass)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Operators.class)
  void aFailureOfTheSourceIsPassedOnAsItIsAndClosesIt(Operators operator) {
    IllegalArgumentException failure = new IllegalArgumentException();
    Recorder<Integer> source = Recorder.of(1, 2).failing(failure);
    AsyncIterator<?> pass = operator.call.apply(source).iterator();
    CompletionStage<Boolean> step = pass.advance();
    while (!step.toCompletableFuture().isCompletedExceptionally()
        && step.toCompletableFuture().join()) {
      step = pass.advance();
    }
    if (operator != Operators.ATTEMPT) {
      assertThat(Failures.of(step)).isSameAs(failure);
    }
    assertThat(source.count("open")).isEqualTo(source.count("close"));
    assertThat(step(pass)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Operators.class)
  void aSourceThatCannotBeginFailsTheFirstStep(Operators operator) {
    IllegalArgumentException failure = new IllegalArgumentException();
    AsyncIterable<Integer> source =
        () -> {
          throw failure;
        };
    CompletionStage<Boolean> step = operator.call.apply(source).iterator().advance();
    if (operator != Operators.ATTEMPT) {
      assertThat(Failures.of(step)).isSameAs(failure);
    }
  }

  @ParameterizedTest
  @EnumSource(Operators.class)
  void eachPassStartsAfresh(Operators operator) {
    AsyncIterable<?> result = operator.call.apply(Recorder.of(1, 2, 2, 3, 1));
    List<?> first = result.toList().join();
    assertThat(first).isNotEmpty();
    assertThat(result.toList().join()).isEqualTo(first);
    AsyncIterator<?> left = result.iterator();
    assertThat(step(left)).isTrue();
    assertThat(result.toList().join()).isEqualTo(first);
    assertThat(step(left)).isTrue();
    left.close();
  }
}
