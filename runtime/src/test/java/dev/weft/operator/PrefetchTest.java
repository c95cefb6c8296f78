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
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PrefetchTest {
  private final Probe<Integer> source = new Probe<>();

  private AsyncIterator<Integer> prefetched(Form form, int ahead) {
    return form.begin(source.prefetch(ahead), gen -> Prefetching.prefetch(gen, source, ahead));
  }

  @ParameterizedTest
  @EnumSource
  void runsAheadWithinItsBound(Form form) {
    AsyncIterator<Integer> pass = prefetched(form, 2);
    assertThat(source.opened).isZero();
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    assertThat(first).isCompletedWithValue(true);
    assertThat(source.asked).isEqualTo(2);
    source.emit(2);
    assertThat(source.asked).isEqualTo(3);
    source.emit(3);
    assertThat(source.isAsked()).isFalse();
    assertThat(pass.current()).isOne();
    assertThat(next(pass)).isEqualTo(2);
    assertThat(source.asked).isEqualTo(4);
    source.end();
    assertThat(next(pass)).isEqualTo(3);
    assertThat(step(pass)).isCompletedWithValue(false);
    assertThat(source.closed).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void failsAfterTheElementsBefore(Form form) {
    IOException failure = new IOException();
    AsyncIterator<Integer> pass = prefetched(form, 3);
    step(pass);
    source.emit(1);
    source.emit(2);
    source.fail(failure);
    assertThat(next(pass)).isEqualTo(2);
    assertThat(Failures.of(step(pass))).isSameAs(failure);
    assertThat(source.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void closesTheSourceAndWaitsForThat(Form form) {
    source.closing = new CompletableFuture<>();
    AsyncIterator<Integer> pass = prefetched(form, 1);
    step(pass);
    source.emit(1);
    CompletableFuture<Void> closing = close(pass);
    assertThat(source.closed).isOne();
    assertThat(closing).isNotDone();
    source.closing.complete(null);
    assertThat(closing).isCompleted();
  }

  @ParameterizedTest
  @EnumSource
  void isClosedWhileItWaits(Form form) {
    AsyncIterator<Integer> pass = prefetched(form, 1);
    CompletableFuture<Boolean> first = step(pass);
    assertThat(close(pass)).isCompleted();
    assertThat(Failures.of(first)).isInstanceOf(CancellationException.class);
    assertThat(source.closed).isOne();
    assertThat(source.isAsked()).isFalse();
  }

  @Test
  void handsOnWhatIsReady() {
    assertThat(list(of(1, 2, 3, 4).prefetch(1))).containsExactly(1, 2, 3, 4);
    assertThat(list(of(1, 2, 3, 4).prefetch(100))).containsExactly(1, 2, 3, 4);
    assertThat(list(Steps.<Integer>of().prefetch(2))).isEmpty();
  }

  @Test
  void refusesNoRoom() {
    assertThatThrownBy(() -> source.prefetch(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
