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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TimingTest {
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Probe<Integer> source = new Probe<>();

  private static void await(CompletableFuture<?> stage) {
    stage.orTimeout(20, TimeUnit.SECONDS).join();
  }

  @ParameterizedTest
  @EnumSource
  void handsOnWhatComesInTime(Form form) {
    AsyncIterator<Integer> pass =
        form.begin(source.timeout(LONG), gen -> Timing.timeout(gen, source, LONG));
    CompletableFuture<Boolean> first = step(pass);
    source.emit(1);
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isOne();
    CompletableFuture<Boolean> second = step(pass);
    source.end();
    assertThat(second).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void closesALateSourceAndWaitsForThat(Form form) throws InterruptedException {
    source.closing = new CompletableFuture<>();
    AsyncIterator<Integer> pass =
        form.begin(source.timeout(SHORT), gen -> Timing.timeout(gen, source, SHORT));
    CompletableFuture<Boolean> first = step(pass);
    Thread.sleep(100);
    assertThat(source.closed).isOne();
    assertThat(first).isNotDone();
    source.closing.complete(null);
    assertThatThrownBy(() -> await(first))
        .hasCauseInstanceOf(TimeoutException.class)
        .hasRootCauseMessage("no element after PT0.02S");
  }

  @Test
  void countsTheTimeOfEachElement() {
    assertThat(list(of(1, 2, 3, 4).delay(SHORT).timeout(Duration.ofSeconds(5)))).hasSize(4);
    assertThat(list(of(1, 2, 3).timeout(Duration.ZERO))).containsExactly(1, 2, 3);
  }

  @Test
  void delaysEach() {
    long begin = System.nanoTime();
    assertThat(list(of(1, 2, 3).delay(SHORT))).containsExactly(1, 2, 3);
    assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(SHORT.toNanos() * 3);
  }

  @Test
  void slowsDown() {
    AsyncIterator<Integer> pass = of(1, 2, 3).throttle(SHORT).iterator();
    long begin = System.nanoTime();
    assertThat(next(pass)).isOne();
    await(step(pass));
    await(step(pass));
    assertThat(pass.current()).isEqualTo(3);
    assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(SHORT.toNanos() * 2);
    close(pass).join();
  }

  @Test
  void asksForNothingWhileItSlowsDown() {
    AsyncIterator<Integer> pass = source.throttle(LONG).iterator();
    step(pass);
    source.emit(1);
    step(pass);
    assertThat(source.asked).isOne();
    close(pass).join();
    assertThat(source.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void ticks(Form form) throws InterruptedException {
    AsyncIterator<Long> pass =
        form.begin(AsyncIterable.interval(SHORT), gen -> Timing.interval(gen, SHORT));
    long begin = System.nanoTime();
    await(step(pass));
    assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(SHORT.toNanos());
    assertThat(pass.current()).isZero();
    Thread.sleep(100);
    for (long tick = 1; tick < 5; tick++) {
      await(step(pass));
      assertThat(pass.current()).isEqualTo(tick);
    }
    close(pass).join();
    AsyncIterator<Long> slow = AsyncIterable.interval(LONG).iterator();
    CompletableFuture<Boolean> waiting = step(slow);
    close(slow).join();
    assertThat(waiting).isCompletedExceptionally();
  }

  @Test
  void refusesTimesThatAreNone() {
    assertThatThrownBy(() -> AsyncIterable.interval(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> source.delay(SHORT.negated()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(List.of(source)).allMatch(probe -> probe.opened == 0);
  }
}
