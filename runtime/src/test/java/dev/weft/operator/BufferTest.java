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
import dev.weft.AsyncYield;
import dev.weft.EventLoop;
import dev.weft.Failures;
import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BufferTest {
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Probe<Integer> source = new Probe<>();

  @Resumable
  static void naturals(AsyncYield<Integer> gen) {
    for (int i = 0; ; i++) {
      gen.yield(i);
    }
  }

  @Test
  void handsOnFullLists() {
    assertThat(list(of(1, 2, 3, 4, 5).buffer(2)))
        .containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    assertThat(list(of(1, 2).buffer(2))).containsExactly(List.of(1, 2));
    assertThat(list(of(1, 2, 3).buffer(2, LONG))).containsExactly(List.of(1, 2), List.of(3));
    assertThat(list(Steps.<Integer>of().buffer(2))).isEmpty();
    assertThat(list(Steps.<Integer>of().buffer(LONG))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void asksForNoMoreThanFits(Form form) {
    AsyncIterator<List<Integer>> pass =
        form.begin(source.buffer(2), gen -> Buffering.bySize(gen, source, 2));
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    assertThat(first).isNotDone();
    source.emit(2);
    assertThat(first).isCompletedWithValue(true);
    assertThat(source.asked).isEqualTo(2);
    close(pass).join();
    assertThat(source.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void failsAfterTheElementsBefore(Form form) {
    IOException failure = new IOException();
    for (AsyncIterator<List<Integer>> pass :
        List.of(
            form.begin(source.buffer(9), gen -> Buffering.bySize(gen, source, 9)),
            form.begin(source.buffer(9, LONG), gen -> Buffering.byTime(gen, source, 9, LONG)))) {
      CompletableFuture<Boolean> first = step(pass);
      source.emit(1);
      source.fail(failure);
      assertThat(first).isCompletedWithValue(true);
      assertThat(pass.current()).containsExactly(1);
      assertThat(Failures.of(step(pass))).isSameAs(failure);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheElementThatIsUnderWay(Form form) {
    AsyncIterator<List<Integer>> pass =
        form.begin(
            source.buffer(SHORT), gen -> Buffering.byTime(gen, source, Integer.MAX_VALUE, SHORT));
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    source.emit(2);
    assertThat(first).isNotDone();
    assertThat(first.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
    assertThat(pass.current()).containsExactly(1, 2);
    assertThat(source.isAsked()).isTrue();
    source.emit(3);
    assertThat(source.asked).isEqualTo(3);
    CompletableFuture<Boolean> second = step(pass);
    source.emit(4);
    source.end();
    assertThat(second).isCompletedWithValue(true);
    assertThat(pass.current()).containsExactly(3, 4);
    assertThat(step(pass)).isCompletedWithValue(false);
  }

  @Test
  void endsItsTimeOnALoopThatIsBusy() {
    AsyncIterable<List<Integer>> buffers = BufferTestWeft.naturals().buffer(Duration.ofMillis(20));
    List<Integer> first =
        EventLoop.run(
            () -> {
              AsyncIterator<List<Integer>> pass = buffers.iterator();
              return pass.advance()
                  .thenCompose(
                      found -> {
                        List<Integer> buffer = pass.current();
                        return pass.closeAsync().thenApply(nothing -> buffer);
                      });
            });
    assertThat(first).isNotEmpty().startsWith(0);
  }

  @Test
  void isClosedWhileItWaits() {
    AsyncIterator<List<Integer>> pass = source.buffer(LONG).iterator();
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    assertThat(close(pass)).isCompleted();
    assertThat(first).isCompletedExceptionally();
    assertThat(source.closed).isOne();
  }

  @Test
  void givesNewLists() {
    AsyncIterator<List<Integer>> pass = of(1, 2).buffer(1).iterator();
    List<Integer> first = next(pass);
    first.add(9);
    assertThat(next(pass)).containsExactly(2);
  }

  @Test
  void refusesNoRoom() {
    assertThatThrownBy(() -> source.buffer(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> source.buffer((Duration) null))
        .isInstanceOf(NullPointerException.class);
  }
}
