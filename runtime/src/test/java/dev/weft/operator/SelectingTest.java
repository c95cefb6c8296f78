package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** The operators that pass on elements as they are. */
final class SelectingTest {
  private final RuntimeException failure = new IllegalArgumentException();

  private static <T> CompletionStage<T> later(T value) {
    return CompletableFuture.supplyAsync(() -> value);
  }

  private boolean failing(Object element) {
    throw failure;
  }

  @Test
  void filter() {
    Recorder<Integer> source = Recorder.of(1, 2, 3, null);
    assertThat(Took.all(source.filter(e -> e == null || e > 1))).containsExactly(2, 3, null);
    assertThat(Took.all(source.filterAsync(e -> later(e != null && e > 1)))).containsExactly(2, 3);
    assertThat(Took.untilFailure(source.filter(this::failing))).containsExactly(failure);
    assertThat(source.count("close")).isEqualTo(1);
  }

  @Test
  void distinct() {
    Recorder<Integer> source = Recorder.of(1, 1, null, 2, null, 1);
    assertThat(Took.all(source.distinct())).containsExactly(1, null, 2);
    assertThat(Took.all(source.distinctUntilChanged())).containsExactly(1, null, 2, null, 1);
    assertThat(Took.all(Recorder.of(null, null, 1).distinctUntilChanged()))
        .containsExactly(null, 1);
  }

  @Test
  void limitFetchesNoMore() {
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    assertThat(Took.all(source.limit(2))).containsExactly(1, 2);
    assertThat(source.count("advance")).isEqualTo(2);
    assertThat(source.count("close")).isEqualTo(1);
    assertThat(Took.all(source.limit(9))).containsExactly(1, 2, 3);
    CompletableFuture<Boolean> never = new CompletableFuture<>();
    assertThat(Took.all(Recorder.of(1).ending(never).limit(1))).containsExactly(1);
  }

  @Test
  void limitOfNoneFetchesNothingButLeavesNothingOpen() {
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    assertThat(Took.all(source.limit(0))).isEmpty();
    assertThat(source.log).containsExactly("open", "close");
  }

  @Test
  void skip() {
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    assertThat(Took.all(source.skip(0))).containsExactly(1, 2, 3);
    assertThat(Took.all(source.skip(2))).containsExactly(3);
    assertThat(Took.all(source.skip(Long.MAX_VALUE))).isEmpty();
    assertThat(Took.all(source.skip(1).limit(1))).containsExactly(2);
  }

  @Test
  void takeWhileEndsWithTheFirstThatDoesNot() {
    Recorder<Integer> source = Recorder.of(1, 2, 3, 1);
    assertThat(Took.all(source.takeWhile(e -> e < 3))).containsExactly(1, 2);
    assertThat(source.count("advance")).isEqualTo(3);
    assertThat(source.count("close")).isEqualTo(1);
    assertThat(Took.all(source.takeWhileAsync(e -> later(e < 3)))).containsExactly(1, 2);
    assertThat(Took.untilFailure(source.takeWhile(this::failing))).containsExactly(failure);
  }

  @Test
  void dropWhileTestsNoneAfterTheFirstThatDoesNot() {
    Recorder<Integer> source = Recorder.of(1, 2, 3, 1);
    List<Integer> tested = new ArrayList<>();
    assertThat(Took.all(source.dropWhile(e -> tested.add(e) && e < 2))).containsExactly(2, 3, 1);
    assertThat(tested).containsExactly(1, 2);
    assertThat(Took.all(source.dropWhileAsync(e -> later(e < 3)))).containsExactly(3, 1);
    assertThat(Took.untilFailure(source.dropWhile(this::failing))).containsExactly(failure);
  }

  @Test
  void peekShowsAnElementWhenItIsFetched() {
    List<Object> seen = new ArrayList<>();
    AsyncIterator<Integer> pass = Recorder.of(1, 2, null).peek(seen::add).iterator();
    assertThat(seen).isEmpty();
    assertThat(pass.advance()).isCompletedWithValue(true);
    assertThat(seen).containsExactly(1);
    pass.close();
    assertThat(seen).containsExactly(1);
    assertThat(Took.untilFailure(Recorder.of(1).peek(this::failing))).containsExactly(failure);
  }

  @Test
  void peekAsyncIsAwaited() {
    CompletableFuture<String> shown = new CompletableFuture<>();
    AsyncIterator<Integer> pass = Recorder.of(1).peekAsync(e -> shown).iterator();
    CompletionStage<Boolean> step = pass.advance();
    assertThat(step.toCompletableFuture()).isNotDone();
    shown.complete("anything");
    assertThat(step.toCompletableFuture()).isCompletedWithValue(true);
    assertThat(pass.current()).isEqualTo(1);
  }
}
