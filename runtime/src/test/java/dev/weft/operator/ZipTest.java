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

final class ZipTest {
  private final Probe<String> a = new Probe<>();
  private final Probe<String> b = new Probe<>();

  private AsyncIterator<String> zipped(Form form) {
    return form.begin(
        a.zip(b, String::concat),
        gen -> Zipping.<String, String, String>zip(gen, a, b, String::concat));
  }

  private AsyncIterator<String> latest(Form form) {
    return form.begin(
        a.zipLatest(b, String::concat),
        gen -> Zipping.<String, String, String>zipLatest(gen, a, b, String::concat));
  }

  @ParameterizedTest
  @EnumSource
  void asksBothAtOnce(Form form) {
    AsyncIterator<String> pass = zipped(form);
    assertThat(a.opened + b.opened).isZero();
    CompletableFuture<Boolean> first = step(pass);
    assertThat(a.isAsked() && b.isAsked()).isTrue();
    b.emit("2");
    assertThat(first).isNotDone();
    assertThat(b.isAsked()).isFalse();
    a.emit("1");
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("12");
    assertThat(a.isAsked() || b.isAsked()).isFalse();
    close(pass).join();
    assertThat(a.closed).isOne();
    assertThat(b.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void endsWithTheShorterAndWaitsForTheOther(Form form) {
    b.closing = new CompletableFuture<>();
    AsyncIterator<String> pass = zipped(form);
    CompletableFuture<Boolean> first = step(pass);
    a.end();
    assertThat(b.closed).isOne();
    assertThat(a.closed).isZero();
    assertThat(first).isNotDone();
    b.closing.complete(null);
    assertThat(first).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfAClosingThatFails(Form form) {
    IOException failure = new IOException();
    b.closing = CompletableFuture.failedFuture(failure);
    AsyncIterator<String> pass = zipped(form);
    CompletableFuture<Boolean> first = step(pass);
    a.end();
    assertThat(Failures.of(first)).isSameAs(failure);
  }

  @ParameterizedTest
  @EnumSource
  void closesBothIfOneFails(Form form) {
    IOException failure = new IOException();
    AsyncIterator<String> pass = zipped(form);
    CompletableFuture<Boolean> first = step(pass);
    a.emit("1");
    b.fail(failure);
    assertThat(Failures.of(first)).isSameAs(failure);
    assertThat(a.closed).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void isClosedWhileItWaits(Form form) {
    AsyncIterator<String> pass = zipped(form);
    CompletableFuture<Boolean> first = step(pass);
    a.emit("1");
    assertThat(close(pass)).isCompleted();
    assertThat(Failures.of(first)).isInstanceOf(CancellationException.class);
    assertThat(b.pending).isCompletedExceptionally();
  }

  @Test
  void closesBothIfTheFunctionFails() {
    AsyncIterator<String> pass =
        a.<String, String>zip(
                b,
                (x, y) -> {
                  throw new IllegalStateException("function");
                })
            .iterator();
    CompletableFuture<Boolean> first = step(pass);
    a.emit("1");
    b.emit("2");
    assertThat(Failures.of(first)).hasMessage("function");
    assertThat(a.closed).isOne();
    assertThat(b.closed).isOne();
  }

  @Test
  void joinsWhatIsReady() {
    assertThat(list(of(1, 2, 3).zip(of("a", "b"), (n, s) -> n + s))).containsExactly("1a", "2b");
    assertThat(list(of(1).zip(of("a", "b"), (n, s) -> n + s))).containsExactly("1a");
  }

  @Test
  void awaitsAFunction() {
    CompletableFuture<String> joined = new CompletableFuture<>();
    AsyncIterator<String> pass = of(1).zipAsync(of("a"), (n, s) -> joined).iterator();
    CompletableFuture<Boolean> first = step(pass);
    assertThat(first).isNotDone();
    joined.complete("1a");
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("1a");
    assertThat(list(of(1).zipLatestAsync(of("a"), (n, s) -> joined))).containsExactly("1a");
  }

  @ParameterizedTest
  @EnumSource
  void joinsTheLatest(Form form) {
    AsyncIterator<String> pass = latest(form);
    CompletableFuture<Boolean> first = step(pass);
    a.emit("1");
    assertThat(first).isNotDone();
    a.emit("2");
    b.emit("x");
    assertThat(first).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("2x");
    a.emit("3");
    assertThat(next(pass)).isEqualTo("3x");
    CompletableFuture<Boolean> fourth = step(pass);
    b.end();
    a.emit("4");
    assertThat(fourth).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo("4x");
    CompletableFuture<Boolean> last = step(pass);
    a.end();
    assertThat(last).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void endsIfOneHadNothing(Form form) {
    AsyncIterator<String> pass = latest(form);
    CompletableFuture<Boolean> first = step(pass);
    a.emit("1");
    b.end();
    assertThat(first).isCompletedWithValue(false);
    assertThat(a.closed).isOne();
  }

  @Test
  void refusesNulls() {
    assertThatThrownBy(() -> a.zip(b, null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> a.zip(null, String::concat)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> a.zipLatest(b, null)).isInstanceOf(NullPointerException.class);
  }
}
