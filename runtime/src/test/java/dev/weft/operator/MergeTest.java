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
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MergeTest {
  private final Probe<String> a = new Probe<>();
  private final Probe<String> b = new Probe<>();

  private AsyncIterator<String> merged(Form form) {
    return form.begin(a.merge(b), gen -> Merging.merge(gen, List.of(a, b)));
  }

  @ParameterizedTest
  @EnumSource
  void handsOnWhatComesFirst(Form form) {
    AsyncIterator<String> pass = merged(form);
    CompletableFuture<Boolean> first = step(pass);
    assertThat(first).isNotDone();
    b.emit("b1");
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("b1");
    assertThat(b.asked).isOne();
    CompletableFuture<Boolean> second = step(pass);
    b.emit("b2");
    assertThat(second).isCompletedWithValue(true);
    a.emit("a1");
    assertThat(next(pass)).isEqualTo("a1");
    close(pass).join();
  }

  @ParameterizedTest
  @EnumSource
  void asksNothingBeforeItIsAsked(Form form) {
    AsyncIterator<String> pass = merged(form);
    assertThat(a.opened + b.opened).isZero();
    step(pass);
    assertThat(a.asked).isOne();
    assertThat(b.asked).isOne();
    a.emit("a1");
    b.emit("b1");
    assertThat(a.isAsked() || b.isAsked()).isFalse();
    assertThat(next(pass)).isEqualTo("b1");
    assertThat(a.asked).isEqualTo(2);
    assertThat(b.asked).isOne();
    close(pass).join();
  }

  @ParameterizedTest
  @EnumSource
  void endsWhenAllHaveEnded(Form form) {
    AsyncIterator<String> pass = merged(form);
    CompletableFuture<Boolean> first = step(pass);
    a.end();
    assertThat(first).isNotDone();
    b.emit("b1");
    CompletableFuture<Boolean> second = step(pass);
    b.end();
    assertThat(second).isCompletedWithValue(false);
    assertThat(a.closed + b.closed).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void closesWhatIsUnderWayAndWaitsForThat(Form form) {
    b.closing = new CompletableFuture<>();
    AsyncIterator<String> pass = merged(form);
    step(pass);
    a.emit("a1");
    CompletableFuture<Void> closing = close(pass);
    assertThat(a.closed).isOne();
    assertThat(b.closed).isOne();
    assertThat(b.pending).isCompletedExceptionally();
    assertThat(closing).isNotDone();
    b.closing.complete(null);
    assertThat(closing).isCompleted();
  }

  @ParameterizedTest
  @EnumSource
  void isClosedWhileItWaits(Form form) {
    a.closing = new CompletableFuture<>();
    AsyncIterator<String> pass = merged(form);
    CompletableFuture<Boolean> waiting = step(pass);
    CompletableFuture<Void> closing = close(pass);
    assertThat(a.closed).isOne();
    assertThat(b.closed).isOne();
    assertThat(closing).isNotDone();
    a.closing.complete(null);
    assertThat(closing).isCompleted();
    assertThat(Failures.of(waiting)).isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void isClosedWhileItCloses(Form form) {
    b.closing = new CompletableFuture<>();
    AsyncIterator<String> pass = merged(form);
    CompletableFuture<Boolean> failing = step(pass);
    IOException failure = new IOException();
    a.fail(failure);
    assertThat(b.closed).isOne();
    assertThat(failing).isNotDone();
    CompletableFuture<Void> closing = close(pass);
    assertThat(closing).isNotDone();
    b.closing.complete(null);
    assertThat(Failures.of(closing)).isSameAs(failure);
    assertThat(b.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void failsAsTheFirstThatFails(Form form) {
    Probe<String> c = new Probe<>();
    IOException first = new IOException("a");
    IOException second = new IOException("b");
    IOException third = new IOException("closing c");
    c.closing = CompletableFuture.failedFuture(third);
    AsyncIterator<String> pass =
        form.begin(
            AsyncIterable.merge(List.of(a, b, c)), gen -> Merging.merge(gen, List.of(a, b, c)));
    step(pass);
    c.emit("c1");
    a.fail(first);
    b.fail(second);
    assertThat(Failures.of(step(pass))).isSameAs(first);
    assertThat(first.getSuppressed()).containsExactly(second, third);
    assertThat(step(pass)).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfClosingsThatFail(Form form) {
    IOException first = new IOException("closing a");
    IOException second = new IOException("closing b");
    a.closing = CompletableFuture.failedFuture(first);
    b.closing = CompletableFuture.failedFuture(second);
    AsyncIterator<String> pass = merged(form);
    step(pass);
    a.emit("a1");
    assertThat(Failures.of(close(pass))).isSameAs(first);
    assertThat(first.getSuppressed()).containsExactly(second);
  }

  @ParameterizedTest
  @EnumSource
  void closesTheOthersIfOneDoesNotOpen(Form form) {
    AsyncIterable<String> broken =
        () -> {
          throw new IllegalStateException("broken");
        };
    AsyncIterator<String> pass =
        form.begin(a.merge(broken), gen -> Merging.merge(gen, List.of(a, broken)));
    assertThatThrownBy(() -> step(pass).join()).hasRootCauseMessage("broken");
    assertThat(a.closed).isOne();
  }

  @Test
  void takesTurns() {
    assertThat(list(of(1, 2, 3).merge(of(4, 5, 6, 7)))).containsExactly(1, 4, 2, 5, 3, 6, 7);
    assertThat(list(AsyncIterable.merge(List.of(of(1, 2), of(3, 4), of(5, 6)))))
        .containsExactly(1, 3, 5, 2, 4, 6);
    assertThat(list(AsyncIterable.merge(List.of()))).isEmpty();
  }

  @Test
  void isIteratedAnew() {
    AsyncIterable<Integer> merged = of(1, 2).merge(of(3));
    assertThat(list(merged)).containsExactly(1, 3, 2);
    assertThat(list(merged)).containsExactly(1, 3, 2);
  }

  @Test
  void leavesOneCallbackOnAStageThatNeverCompletes() {
    Probe<Integer> never = new Probe<>();
    AsyncIterator<Integer> pass =
        never.merge(of(IntStream.range(0, 100_000).boxed().toArray(Integer[]::new))).iterator();
    for (int i = 0; i < 100_000; i++) {
      assertThat(next(pass)).isEqualTo(i);
    }
    assertThat(never.pending.getNumberOfDependents()).isOne();
    CompletableFuture<Boolean> waiting = step(pass);
    assertThat(waiting).isNotDone();
    close(pass).join();
    assertThat(never.pending.getNumberOfDependents()).isZero();
  }

  @Test
  void refusesNulls() {
    assertThatThrownBy(() -> a.merge(null)).isInstanceOf(NullPointerException.class);
  }
}
