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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MapAsyncTest {
  private final Probe<Integer> source = new Probe<>();
  private final List<CompletableFuture<String>> calls = new ArrayList<>();

  private CompletionStage<String> call(Integer element) {
    CompletableFuture<String> call = new CompletableFuture<>();
    calls.add(call);
    return call;
  }

  private AsyncIterator<String> ordered(Form form) {
    return form.begin(
        source.mapAsync(2, this::call), gen -> Calling.ordered(gen, source, 2, this::call));
  }

  private AsyncIterator<String> unordered(Form form) {
    return form.begin(
        source.mapAsyncUnordered(2, this::call),
        gen -> Calling.unordered(gen, source, 2, this::call));
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOrder(Form form) {
    AsyncIterator<String> pass = ordered(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    source.emit(2);
    assertThat(source.isAsked()).isFalse();
    assertThat(calls).hasSize(2);
    calls.get(1).complete("b");
    assertThat(first).isNotDone();
    calls.get(0).complete("a");
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("a");
    assertThat(source.asked).isEqualTo(2);
    assertThat(next(pass)).isEqualTo("b");
    assertThat(source.asked).isEqualTo(3);
    source.end();
    assertThat(step(pass)).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void handsOnWhatIsHereWhileTheSourceIsSlow(Form form) {
    AsyncIterator<String> pass = ordered(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    calls.get(0).complete("a");
    assertThat(first).isCompletedWithValue(true);
    assertThat(source.isAsked()).isTrue();
    close(pass).join();
  }

  @ParameterizedTest
  @EnumSource
  void failsInOrder(Form form) {
    IOException failure = new IOException();
    AsyncIterator<String> pass = ordered(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    source.emit(2);
    calls.get(1).completeExceptionally(failure);
    assertThat(first).isNotDone();
    calls.get(0).complete("a");
    assertThat(first).isCompletedWithValue(true);
    assertThat(Failures.of(step(pass))).isSameAs(failure);
    assertThat(source.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void failsWithTheSourceInOrder(Form form) {
    IOException failure = new IOException();
    AsyncIterator<String> pass = ordered(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    source.fail(failure);
    assertThat(first).isNotDone();
    calls.get(0).complete("a");
    assertThat(first).isCompletedWithValue(true);
    assertThat(Failures.of(step(pass))).isSameAs(failure);
  }

  @ParameterizedTest
  @EnumSource
  void cancelsTheCallsItLeaves(Form form) {
    for (AsyncIterator<String> pass : List.of(ordered(form), unordered(form))) {
      calls.clear();
      step(pass);
      source.emit(1);
      source.emit(2);
      assertThat(close(pass)).isCompleted();
      assertThat(calls).allMatch(CompletableFuture::isCancelled);
    }
    assertThat(source.closed).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void handsOnWhatComesFirst(Form form) {
    AsyncIterator<String> pass = unordered(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    source.emit(2);
    assertThat(source.isAsked()).isFalse();
    calls.get(1).complete("b");
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("b");
    assertThat(source.isAsked()).isFalse();
    CompletableFuture<Boolean> second = step(pass);
    assertThat(source.isAsked()).isTrue();
    source.end();
    assertThat(second).isNotDone();
    calls.get(0).complete("a");
    assertThat(second).isCompletedWithValue(true);
    assertThat(step(pass)).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void failsAtOnceWithoutOrder(Form form) {
    IOException failure = new IOException();
    AsyncIterator<String> pass = unordered(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    source.emit(2);
    calls.get(1).completeExceptionally(failure);
    assertThat(Failures.of(first)).isSameAs(failure);
    assertThat(calls.get(0)).isCancelled();
    assertThat(source.closed).isOne();
  }

  @Test
  void awaitsACallThatCleansUp() {
    CompletableFuture<String> stubborn =
        new CompletableFuture<>() {
          @Override
          public boolean cancel(boolean mayInterrupt) {
            return false;
          }
        };
    AsyncIterator<String> pass = of(1).mapAsync(1, element -> stubborn).iterator();
    step(pass);
    CompletableFuture<Void> closing = close(pass);
    assertThat(closing).isNotDone();
    stubborn.complete("late");
    assertThat(closing).isCompleted();
  }

  @Test
  void failsAsTheFunctionDoes() {
    AsyncIterator<String> pass =
        of(1)
            .<String>mapAsync(
                1,
                element -> {
                  throw new IllegalStateException("function");
                })
            .iterator();
    assertThat(Failures.of(step(pass))).hasMessage("function");
  }

  @Test
  void handsOnWhatIsReady() {
    assertThat(list(of(1, 2, 3).mapAsync(2, CompletableFuture::completedFuture)))
        .containsExactly(1, 2, 3);
    assertThat(list(of(1, 2, 3).mapAsyncUnordered(2, CompletableFuture::completedFuture)))
        .containsExactly(1, 2, 3);
  }

  @Test
  void refusesNoCalls() {
    assertThatThrownBy(() -> source.mapAsync(0, this::call))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> source.mapAsync(1, null)).isInstanceOf(NullPointerException.class);
  }
}
