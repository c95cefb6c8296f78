package dev.weft.operator;

import static dev.weft.operator.Steps.close;
import static dev.weft.operator.Steps.list;
import static dev.weft.operator.Steps.next;
import static dev.weft.operator.Steps.of;
import static dev.weft.operator.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WindowTest {
  private static final Duration SHORT = Duration.ofMillis(20);

  private final Probe<Integer> source = new Probe<>();

  private AsyncIterator<AsyncIterable<Integer>> windows(Form form) {
    return form.begin(source.window(2), gen -> Windowing.windows(gen, source, 2, null));
  }

  @Test
  void splitsASource() {
    List<List<Integer>> parts = new ArrayList<>();
    AsyncIterator<AsyncIterable<Integer>> windows = of(1, 2, 3, 4, 5).window(2).iterator();
    while (step(windows).join()) {
      parts.add(list(windows.current()));
    }
    assertThat(parts).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
  }

  @Test
  void keepsWhatWasNotRead() {
    List<AsyncIterable<Integer>> windows = list(of(1, 2, 3).window(2));
    assertThat(windows).hasSize(2);
    assertThat(list(windows.get(1))).containsExactly(3);
    assertThat(list(windows.get(0))).containsExactly(1, 2);
    assertThat(list(windows.get(0))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isFilledByItsReader(Form form) {
    AsyncIterator<AsyncIterable<Integer>> windows = windows(form);
    CompletableFuture<Boolean> first = step(windows);
    source.emit(1);
    assertThat(first).isCompletedWithValue(true);
    assertThat(source.asked).isOne();
    AsyncIterator<Integer> window = windows.current().iterator();
    assertThat(next(window)).isOne();
    CompletableFuture<Boolean> second = step(window);
    source.emit(2);
    assertThat(second).isCompletedWithValue(true);
    assertThat(window.current()).isEqualTo(2);
    assertThat(step(window)).isCompletedWithValue(false);
    assertThat(source.asked).isEqualTo(2);
    close(windows).join();
    assertThat(source.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void isFilledByWhoWantsTheNext(Form form) {
    AsyncIterator<AsyncIterable<Integer>> windows = windows(form);
    step(windows);
    source.emit(1);
    AsyncIterator<Integer> window = windows.current().iterator();
    assertThat(next(window)).isOne();
    CompletableFuture<Boolean> waiting = step(window);
    CompletableFuture<Boolean> nextWindow = step(windows);
    source.emit(2);
    assertThat(waiting).isCompletedWithValue(true);
    assertThat(nextWindow).isNotDone();
    source.emit(3);
    assertThat(nextWindow).isCompletedWithValue(true);
    assertThat(step(window)).isCompletedWithValue(false);
    source.pending = null;
    close(windows).join();
  }

  @ParameterizedTest
  @EnumSource
  void dropsTheRestOfAWindowThatIsLeft(Form form) {
    AsyncIterator<AsyncIterable<Integer>> windows = windows(form);
    step(windows);
    source.emit(1);
    AsyncIterable<Integer> window = windows.current();
    AsyncIterator<Integer> reader = window.iterator();
    assertThat(next(reader)).isOne();
    close(reader).join();
    CompletableFuture<Boolean> second = step(windows);
    source.emit(2);
    source.emit(3);
    assertThat(second).isCompletedWithValue(true);
    assertThat(list(window)).isEmpty();
    assertThat(next(windows.current().iterator())).isEqualTo(3);
    close(windows).join();
  }

  @ParameterizedTest
  @EnumSource
  void failsForReadersAndForWhoWantsTheNext(Form form) {
    IOException failure = new IOException();
    AsyncIterator<AsyncIterable<Integer>> windows = windows(form);
    step(windows);
    source.emit(1);
    AsyncIterator<Integer> window = windows.current().iterator();
    assertThat(next(window)).isOne();
    CompletableFuture<Boolean> waiting = step(window);
    source.fail(failure);
    assertThat(Failures.of(waiting)).isSameAs(failure);
    assertThat(Failures.of(step(windows))).isSameAs(failure);
    assertThat(source.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void cancelsReadersWhenItIsClosed(Form form) {
    AsyncIterator<AsyncIterable<Integer>> windows = windows(form);
    step(windows);
    source.emit(1);
    AsyncIterator<Integer> window = windows.current().iterator();
    assertThat(next(window)).isOne();
    CompletableFuture<Boolean> waiting = step(window);
    assertThat(close(windows)).isCompleted();
    assertThat(Failures.of(waiting)).isInstanceOf(CancellationException.class);
    assertThat(source.closed).isOne();
  }

  @Test
  void endsByTime() {
    AsyncIterator<AsyncIterable<Integer>> windows = source.window(SHORT).iterator();
    step(windows);
    source.emit(1);
    AsyncIterator<Integer> window = windows.current().iterator();
    assertThat(next(window)).isOne();
    CompletableFuture<Boolean> second = step(window);
    assertThat(second.orTimeout(20, TimeUnit.SECONDS).join()).isFalse();
    assertThat(source.isAsked()).isTrue();
    CompletableFuture<Boolean> nextWindow = step(windows);
    source.emit(2);
    assertThat(nextWindow).isCompletedWithValue(true);
    assertThat(next(windows.current().iterator())).isEqualTo(2);
    source.closing = new CompletableFuture<>();
    CompletableFuture<Void> closing = close(windows);
    assertThat(closing).isNotDone();
    source.closing.complete(null);
    assertThat(closing).isCompleted();
  }

  @Test
  void isReadByManyAtOnce() {
    assertThat(list(of(1, 2, 3, 4, 5, 6, 7).window(3).flatMap(2, window -> window)))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void refusesNoRoom() {
    assertThatThrownBy(() -> source.window(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> source.window((Duration) null))
        .isInstanceOf(NullPointerException.class);
  }

  /** Who is woken by an element may close the source, and the next who is must not ask it then. */
  @ParameterizedTest
  @EnumSource
  void isNotAskedWhileItIsClosed(Form form) {
    source.closing = new CompletableFuture<>();
    AsyncIterator<AsyncIterable<Integer>> windows = windows(form);
    step(windows);
    source.emit(1);
    AsyncIterator<Integer> window = windows.current().iterator();
    assertThat(next(window)).isOne();
    CompletableFuture<Void> left = close(windows);
    CompletableFuture<Boolean> late = step(window);
    assertThat(late).isNotDone();
    assertThat(source.asked).isOne();
    source.closing.complete(null);
    assertThat(left).isCompleted();
    assertThat(Failures.of(late)).isInstanceOf(CancellationException.class);
  }
}
