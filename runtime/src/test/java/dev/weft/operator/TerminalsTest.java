package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncIterable;
import dev.weft.Failures;
import dev.weft.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The operators that give one value. */
final class TerminalsTest {
  private final Throwable failure = new IOException();

  @ParameterizedTest
  @EnumSource(Terminals.class)
  void aFailureOfTheSourceIsThatOfTheTask(Terminals terminal) {
    Recorder<Integer> source = Recorder.<Integer>of().failing(failure);
    assertThat(Failures.of(terminal.call.apply(source))).isSameAs(failure);
    assertThat(source.log).containsExactly("open", "advance", "close");
  }

  @ParameterizedTest
  @EnumSource(Terminals.class)
  void aCancelledTaskClosesTheSourceAndAwaitsThat(Terminals terminal) {
    CompletableFuture<Void> cleanup = new CompletableFuture<>();
    CompletableFuture<Boolean> never = new CompletableFuture<>();
    Recorder<Integer> source = Recorder.<Integer>of().ending(never);
    Task<?> task = terminal.call.apply(source.onCloseAsync(() -> cleanup));
    task.cancel(true);
    assertThat(never).isCancelled();
    assertThat(source.count("close")).isEqualTo(1);
    assertThat(task).isNotDone();
    cleanup.complete(null);
    assertThat(task).isCancelled();
    assertThat(Failures.of(task)).isInstanceOf(CancellationException.class);
  }

  @Test
  void reduce() {
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    assertThat(source.reduce(0, Integer::sum).join()).isEqualTo(6);
    assertThat(source.reduce("", (all, e) -> all + e).join()).isEqualTo("123");
    assertThat(source.reduce(Integer::sum).join()).contains(6);
    assertThat(AsyncIterable.<Integer>empty().reduce(Integer::sum).join()).isEmpty();
    assertThat(source.reduceAsync(0, (a, e) -> CompletableFuture.supplyAsync(() -> a + e)).join())
        .isEqualTo(6);
    assertThat(source.reduceAsync((a, e) -> CompletableFuture.supplyAsync(() -> a * e)).join())
        .contains(6);
    assertThat(Failures.of(source.reduce((a, b) -> null))).isInstanceOf(NullPointerException.class);
  }

  @Test
  void minAndMaxAreTheFirstOfEqualOnes() {
    AsyncIterable<String> source = AsyncIterable.of("bb", "a", "c", "dd");
    Comparator<String> byLength = Comparator.comparing(String::length);
    assertThat(source.min(byLength).join()).contains("a");
    assertThat(source.max(byLength).join())
        .isEqualTo(Stream.of("bb", "a", "c", "dd").max(byLength));
    assertThat(AsyncIterable.<String>empty().max(byLength).join()).isEmpty();
  }

  @Test
  void collect() {
    AsyncIterable<String> source = AsyncIterable.of("a", "b");
    assertThat(source.collect(Collectors.joining("+")).join()).isEqualTo("a+b");
    assertThat(source.collect(Collectors.counting()).join()).isEqualTo(2);
    List<String> list = source.toList().join();
    assertThat(list).containsExactly("a", "b");
    assertThatThrownBy(() -> list.add("c")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(AsyncIterable.of(1, null).toList().join()).containsExactly(1, null);
    assertThat(source.count().join()).isEqualTo(2);
  }

  @Test
  void forEachAsyncAwaitsEachBeforeItFetchesTheNext() {
    Recorder<Integer> source = Recorder.of(1, 2);
    List<CompletableFuture<Void>> actions = new ArrayList<>();
    Task<Void> task =
        source.forEachAsync(
            e -> {
              actions.add(new CompletableFuture<>());
              return actions.get(actions.size() - 1);
            });
    assertThat(source.count("advance")).isEqualTo(1);
    actions.get(0).complete(null);
    assertThat(source.count("advance")).isEqualTo(2);
    actions.get(1).complete(null);
    assertThat(task).isCompletedWithValue(null);
    List<Integer> seen = new ArrayList<>();
    assertThat(source.forEach(seen::add)).isCompletedWithValue(null);
    assertThat(seen).containsExactly(1, 2);
  }

  @Test
  void findFirstFetchesOne() {
    Recorder<Integer> source = Recorder.of(1, 2);
    assertThat(source.findFirst().join()).contains(1);
    assertThat(source.log).containsExactly("open", "advance", "current", "close");
    assertThat(AsyncIterable.empty().findFirst().join()).isEqualTo(Optional.empty());
    assertThat(Failures.of(AsyncIterable.of((Object) null).findFirst()))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aMatchFetchesNoMoreThanItNeeds() {
    Recorder<Integer> source = Recorder.of(1, 2, 3);
    assertThat(source.anyMatch(e -> e == 2).join()).isTrue();
    assertThat(source.allMatch(e -> e != 2).join()).isFalse();
    assertThat(source.noneMatch(e -> e == 2).join()).isFalse();
    assertThat(source.count("advance")).isEqualTo(6);
    assertThat(source.count("close")).isEqualTo(3);
    assertThat(source.anyMatch(e -> e == 9).join()).isFalse();
    assertThat(source.allMatch(e -> e < 9).join()).isTrue();
    assertThat(source.noneMatch(e -> e == 9).join()).isTrue();
    AsyncIterable<Integer> none = AsyncIterable.empty();
    assertThat(none.anyMatch(e -> true).join()).isFalse();
    assertThat(none.allMatch(e -> false).join()).isTrue();
    assertThat(none.noneMatch(e -> true).join()).isTrue();
  }

  @Test
  void aStreamFetchesWhatItIsAskedForAndClosesItsPass() {
    Recorder<Integer> source = Recorder.of(1, 2, 3).slow();
    try (Stream<Integer> stream = source.toStream()) {
      Iterator<Integer> elements = stream.iterator();
      assertThat(source.log).isEmpty();
      assertThat(elements.next()).isEqualTo(1);
      assertThat(source.count("advance")).isEqualTo(1);
    }
    assertThat(source.count("close")).isEqualTo(1);
    assertThat(source.toStream().map(e -> e * 2)).containsExactly(2, 4, 6);
    assertThat(AsyncIterable.of(1, null).toStream()).containsExactly(1, null);
  }

  @Test
  void aStreamThrowsFailuresAsTheyAre() {
    Recorder<Integer> source = Recorder.of(1).failing(failure).slow();
    assertThatThrownBy(() -> source.toStream().forEach(e -> {})).isSameAs(failure);
    assertThat(source.count("close")).isEqualTo(1);
  }
}
