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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SwitchTest {
  private final Probe<Integer> source = new Probe<>();
  private final List<Probe<String>> inners = new ArrayList<>();

  private Probe<String> inner(Integer element) {
    Probe<String> inner = new Probe<>();
    inners.add(inner);
    return inner;
  }

  private AsyncIterator<String> latest(Form form) {
    return form.begin(
        source.switchMap(this::inner), gen -> Switching.latest(gen, source, this::inner));
  }

  private AsyncIterator<String> several(Form form) {
    return form.begin(
        source.flatMap(2, this::inner), gen -> Switching.several(gen, source, 2, this::inner));
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheLastForTheNext(Form form) {
    AsyncIterator<String> pass = latest(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    inners.get(0).emit("1a");
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("1a");
    CompletableFuture<Boolean> second = step(pass);
    inners.get(0).closing = new CompletableFuture<>();
    source.emit(2);
    assertThat(inners.get(0).closed).isOne();
    assertThat(inners).hasSize(1);
    inners.get(0).closing.complete(null);
    assertThat(inners.get(1).isAsked()).isTrue();
    inners.get(1).emit("2a");
    assertThat(second).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("2a");
    source.end();
    CompletableFuture<Boolean> third = step(pass);
    assertThat(third).isNotDone();
    inners.get(1).end();
    assertThat(third).isCompletedWithValue(false);
    assertThat(inners.get(1).closed).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void isClosedWhileItLeaves(Form form) {
    AsyncIterator<String> pass = latest(form);
    step(pass);
    source.emit(1);
    inners.get(0).closing = new CompletableFuture<>();
    source.emit(2);
    CompletableFuture<Void> closing = close(pass);
    assertThat(closing).isNotDone();
    inners.get(0).closing.complete(null);
    assertThat(closing).isCompleted();
    assertThat(inners.get(0).closed).isOne();
    assertThat(source.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void failsAsALeftSourceDoes(Form form) {
    IOException failure = new IOException();
    AsyncIterator<String> pass = latest(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    inners.get(0).closing = CompletableFuture.failedFuture(failure);
    source.emit(2);
    assertThat(Failures.of(first)).isSameAs(failure);
    assertThat(failure.getSuppressed()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void opensNoMoreThanAllowed(Form form) {
    AsyncIterator<String> pass = several(form);
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    source.emit(2);
    assertThat(source.isAsked()).isFalse();
    inners.get(1).emit("2a");
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("2a");
    CompletableFuture<Boolean> second = step(pass);
    inners.get(1).end();
    assertThat(source.isAsked()).isTrue();
    source.end();
    inners.get(0).emit("1a");
    assertThat(second).isCompletedWithValue(true);
    CompletableFuture<Boolean> last = step(pass);
    inners.get(0).end();
    assertThat(last).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void closesAll(Form form) {
    for (AsyncIterator<String> pass : List.of(latest(form), several(form))) {
      inners.clear();
      step(pass);
      source.emit(1);
      assertThat(close(pass)).isCompleted();
      assertThat(inners).allMatch(inner -> inner.closed == 1);
    }
    assertThat(source.closed).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void failsAsAnyOfThem(Form form) {
    for (AsyncIterator<String> pass : List.of(latest(form), several(form))) {
      inners.clear();
      IOException failure = new IOException();
      CompletableFuture<Boolean> first = step(pass);
      source.emit(1);
      inners.get(0).fail(failure);
      assertThat(Failures.of(first)).isSameAs(failure);
    }
    assertThat(source.closed).isEqualTo(2);
  }

  @Test
  void handsOnWhatIsReady() {
    assertThat(list(of(1, 2, 3).flatMap(1, n -> of(n, -n)))).containsExactly(1, -1, 2, -2, 3, -3);
    assertThat(list(of(1, 2, 3).flatMap(9, n -> of(n, -n))))
        .containsExactlyInAnyOrder(1, -1, 2, -2, 3, -3);
    assertThat(list(of(1, 2, 3).switchMap(n -> of(n, -n)))).endsWith(3, -3);
    assertThat(next(of(1).switchMap(n -> of(n)).iterator())).isOne();
  }

  @Test
  void refusesNulls() {
    assertThatThrownBy(() -> source.switchMap(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> source.flatMap(0, this::inner))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
