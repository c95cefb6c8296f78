package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Enumerated;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** The operators that make other elements. */
final class MappingTest {
  private final RuntimeException failure = new IllegalArgumentException();

  private static <T> CompletionStage<T> later(T value) {
    return CompletableFuture.supplyAsync(() -> value);
  }

  @Test
  void map() {
    assertThat(Took.all(Recorder.of(1, 2).map(e -> "a" + e))).containsExactly("a1", "a2");
    assertThat(Took.all(Recorder.of(1, null).map(e -> e))).containsExactly(1, null);
    assertThat(Took.all(Recorder.of(1, 2).map(e -> null))).containsExactly(null, null);
    assertThat(Took.all(Recorder.of(1).mapAsync(e -> later("a" + e)))).containsExactly("a1");
  }

  @Test
  void aFailureOfTheFunctionClosesTheSource() {
    Recorder<Integer> source = Recorder.of(1, 2);
    AsyncIterable<Integer> mapped =
        source.map(
            e -> {
              throw failure;
            });
    assertThat(Took.untilFailure(mapped)).containsExactly(failure);
    assertThat(source.log).containsExactly("open", "advance", "current", "close");
  }

  @Test
  void aFailureOfTheStageClosesTheSource() {
    Recorder<Integer> source = Recorder.of(1, 2);
    assertThat(
            Took.untilFailure(
                source.mapAsync(e -> later(e).thenCompose(x -> failedLater(failure)))))
        .containsExactly(failure);
    assertThat(source.log).containsExactly("open", "advance", "current", "close");
    assertThat(Took.untilFailure(source.mapAsync(e -> null)).get(0))
        .isInstanceOf(NullPointerException.class);
  }

  private static CompletionStage<Object> failedLater(Throwable failure) {
    return CompletableFuture.failedFuture(failure);
  }

  @Test
  void mapAsyncRunsOneAtATimeAndACloseCancelsIt() {
    Recorder<Integer> source = Recorder.of(1, 2);
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    AsyncIterator<Integer> pass = source.mapAsync(e -> stage).iterator();
    CompletionStage<Boolean> pending = pass.advance();
    assertThat(source.count("advance")).isEqualTo(1);
    pass.close();
    assertThat(stage).isCancelled();
    assertThat(pending.toCompletableFuture()).isCompletedExceptionally();
    assertThat(source.count("close")).isEqualTo(1);
  }

  @Test
  void mapMulti() {
    AsyncIterable<String> pushed =
        Recorder.of(0, 1, 2)
            .mapMulti(
                (e, to) -> {
                  for (int i = 0; i < e; i++) {
                    to.accept(i == 1 ? null : "e" + e);
                  }
                });
    assertThat(Took.all(pushed)).containsExactly("e1", "e2", null);
  }

  @Test
  void mapMultiAsyncPushesUntilItsStageCompletes() {
    AsyncIterable<Integer> pushed =
        Recorder.of(1, 2)
            .mapMultiAsync(
                (e, to) -> {
                  to.accept(e);
                  return CompletableFuture.runAsync(() -> to.accept(e * 10));
                });
    assertThat(Took.all(pushed)).containsExactly(1, 10, 2, 20);
  }

  @Test
  void flatMapTakesOneSourceAfterTheOther() {
    Recorder<Integer> inner = Recorder.of(7, 8);
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    AsyncIterable<Integer> flat = source.flatMap(e -> e == 2 ? null : inner);
    assertThat(Took.all(flat)).containsExactly(7, 8, 7, 8);
    assertThat(inner.count("open")).isEqualTo(2);
    assertThat(inner.count("close")).isEqualTo(2);
    assertThat(Took.all(source.concatMap(e -> AsyncIterable.of(e, -e))))
        .containsExactly(1, -1, 2, -2, 3, -3);
    assertThat(Took.all(source.flatMapAsync(e -> later(e == 2 ? null : AsyncIterable.of(e)))))
        .containsExactly(1, 3);
  }

  @Test
  void flatMapClosesTheInnerSourceThenTheOuterOne() {
    Recorder<Integer> inner = Recorder.of(7, 8);
    Recorder<Integer> source = Recorder.of(1, 2);
    AsyncIterable<Integer> noted = source.onClose(() -> inner.log.add("outer closed"));
    assertThat(Took.first(1, noted.flatMap(e -> inner))).containsExactly(7);
    assertThat(inner.log).containsExactly("open", "advance", "current", "close", "outer closed");
    assertThat(source.count("close")).isEqualTo(1);
  }

  @Test
  void aFailureOfTheInnerSourceClosesTheOuterOne() {
    Recorder<Integer> source = Recorder.of(1, 2);
    Recorder<Integer> inner = Recorder.of(7).failing(failure);
    assertThat(Took.untilFailure(source.flatMap(e -> inner))).containsExactly(7, failure);
    assertThat(source.count("close")).isEqualTo(1);
    assertThat(inner.count("close")).isEqualTo(1);
  }

  @Test
  void aFlatMapOfFlatMapsIsNotOnThePathOfAnElement() {
    AsyncIterable<Integer> deep = AsyncIterable.range(0, 3);
    for (int i = 0; i < 50_000; i++) {
      AsyncIterable<Integer> inner = deep;
      deep = AsyncIterable.of(1).flatMap(e -> inner);
    }
    assertThat(Took.all(deep)).containsExactly(0, 1, 2);
  }

  @Test
  void scanBeginsWithTheSeedAndFetchesNothingForIt() {
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    assertThat(Took.first(1, source.scan("", (all, e) -> all + e))).containsExactly("");
    assertThat(source.log).isEmpty();
    assertThat(Took.all(source.scan("", (all, e) -> all + e)))
        .containsExactly("", "1", "12", "123");
    assertThat(Took.all(source.scanAsync(0, (sum, e) -> later(sum + e))))
        .containsExactly(0, 1, 3, 6);
    assertThat(Took.all(source.scan(null, (a, e) -> null))).containsExactly(null, null, null, null);
  }

  @Test
  void enumerate() {
    assertThat(Took.all(Recorder.of("a", null).enumerate()))
        .isEqualTo(List.of(new Enumerated<>(0, "a"), new Enumerated<String>(1, null)));
  }
}
