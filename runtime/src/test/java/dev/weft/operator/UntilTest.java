package dev.weft.operator;

import static dev.weft.operator.Steps.close;
import static dev.weft.operator.Steps.list;
import static dev.weft.operator.Steps.next;
import static dev.weft.operator.Steps.of;
import static dev.weft.operator.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UntilTest {
  private final Probe<Integer> source = new Probe<>();
  private final Probe<String> other = new Probe<>();
  private final CompletableFuture<String> signal = new CompletableFuture<>();

  private AsyncIterator<Integer> untilStage(Form form) {
    return form.begin(source.takeUntil(signal), gen -> Until.stage(gen, source, signal));
  }

  private AsyncIterator<Integer> untilSource(Form form) {
    return form.begin(source.takeUntil(other), gen -> Until.source(gen, source, other));
  }

  @ParameterizedTest
  @EnumSource
  void endsWithAStage(Form form) {
    source.closing = new CompletableFuture<>();
    AsyncIterator<Integer> pass = untilStage(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    assertThat(first).isCompletedWithValue(true);
    CompletableFuture<Boolean> second = step(pass);
    signal.complete("end");
    assertThat(source.closed).isOne();
    assertThat(second).isNotDone();
    source.closing.complete(null);
    assertThat(second).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void asksForNothingAfterTheEnd(Form form) {
    AsyncIterator<Integer> pass = untilStage(form);
    step(pass);
    source.emit(1);
    signal.complete("end");
    assertThat(step(pass)).isCompletedWithValue(false);
    assertThat(source.asked).isOne();
    assertThat(source.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void failsAsTheSignalDoes(Form form) {
    IOException failure = new IOException();
    CompletableFuture<Boolean> first = step(untilStage(form));
    CompletableFuture<Boolean> second;
    signal.completeExceptionally(failure);
    assertThat(Failures.of(first)).isSameAs(failure);
    second = step(untilSource(form));
    other.fail(failure);
    assertThat(Failures.of(second)).isSameAs(failure);
    assertThat(source.closed).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithASource(Form form) {
    AsyncIterator<Integer> pass = untilSource(form);
    CompletableFuture<Boolean> first = step(pass);
    other.emit("end");
    assertThat(first).isCompletedWithValue(false);
    assertThat(source.closed).isOne();
    assertThat(other.closed).isOne();
    AsyncIterator<Integer> another = untilSource(form);
    CompletableFuture<Boolean> second = step(another);
    other.end();
    assertThat(second).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithItsOwnSource(Form form) {
    AsyncIterator<Integer> pass = untilSource(form);
    CompletableFuture<Boolean> first = step(pass);
    source.end();
    assertThat(first).isCompletedWithValue(false);
    assertThat(other.closed).isOne();
    CompletableFuture<Boolean> second = step(untilStage(form));
    source.end();
    assertThat(second).isCompletedWithValue(false);
    assertThat(signal).isNotDone();
  }

  @Test
  void leavesNoCallbackOnAStageOfSomebodyElse() {
    for (int i = 0; i < 1000; i++) {
      assertThat(list(of(1, 2).takeUntil(signal))).containsExactly(1, 2);
      AsyncIterator<Integer> left = of(1, 2).takeUntil(signal).iterator();
      assertThat(next(left)).isOne();
      close(left).join();
    }
    assertThat(signal.getNumberOfDependents()).isZero();
    assertThat(signal).isNotDone();
  }

  @Test
  void takesACompleteStage() {
    assertThat(list(of(1).takeUntil(CompletableFuture.completedStage("end")))).isEmpty();
    assertThatThrownBy(() -> source.takeUntil((CompletionStage<?>) null))
        .isInstanceOf(NullPointerException.class);
  }
}
