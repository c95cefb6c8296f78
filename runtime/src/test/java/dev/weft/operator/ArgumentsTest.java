package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncIterable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the operators refuse, at the call. */
final class ArgumentsTest {
  /** A call of an operator. */
  private interface Call extends Consumer<AsyncIterable<Integer>> {}

  static Stream<Call> nulls() {
    return Stream.of(
        s -> s.map(null),
        s -> s.mapAsync(null),
        s -> s.mapMulti(null),
        s -> s.mapMultiAsync(null),
        s -> s.flatMap(null),
        s -> s.flatMapAsync(null),
        s -> s.concatMap(null),
        s -> s.concatMapAsync(null),
        s -> s.scan(0, null),
        s -> s.scanAsync(0, null),
        s -> s.filter(null),
        s -> s.filterAsync(null),
        s -> s.takeWhile(null),
        s -> s.takeWhileAsync(null),
        s -> s.dropWhile(null),
        s -> s.dropWhileAsync(null),
        s -> s.peek(null),
        s -> s.peekAsync(null),
        s -> s.concat(null),
        s -> s.onClose(null),
        s -> s.onCloseAsync(null),
        s -> s.onErrorResume(null),
        s -> s.onErrorResumeAsync(null),
        s -> s.retry(null),
        s -> s.retry(1, null),
        s -> s.retryAsync(null),
        s -> s.reduce(0, null),
        s -> s.reduce(null),
        s -> s.reduceAsync(0, null),
        s -> s.reduceAsync(null),
        s -> s.collect(null),
        s -> s.forEach(null),
        s -> s.forEachAsync(null),
        s -> s.anyMatch(null),
        s -> s.anyMatchAsync(null),
        s -> s.allMatch(null),
        s -> s.allMatchAsync(null),
        s -> s.noneMatch(null),
        s -> s.noneMatchAsync(null),
        s -> s.min(null),
        s -> s.max(null),
        s -> AsyncIterable.of((Object[]) null),
        s -> AsyncIterable.generate(null),
        s -> AsyncIterable.generateAsync(null),
        s -> AsyncIterable.iterate(1, null),
        s -> AsyncIterable.iterate(1, null, e -> e),
        s -> AsyncIterable.iterate(1, e -> true, null),
        s -> AsyncIterable.iterateAsync(1, null),
        s -> AsyncIterable.unfold(1, null),
        s -> AsyncIterable.unfoldAsync(1, null),
        s -> AsyncIterable.fromIterable(null),
        s -> AsyncIterable.fromIterator(null),
        s -> AsyncIterable.fromStream((Stream<Object>) null),
        s -> AsyncIterable.fromPublisher(null),
        s -> AsyncIterable.fail(null),
        s -> AsyncIterable.concat(s, null),
        s -> AsyncIterable.concat(null, s),
        s -> AsyncIterable.concat(s, s, s, null));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void aNullIsRefused(Call call) {
    assertThatThrownBy(() -> call.accept(Recorder.of(1))).isInstanceOf(NullPointerException.class);
  }

  static Stream<Call> negatives() {
    return Stream.of(
        s -> s.limit(-1), s -> s.skip(-1), s -> s.retry(-1), s -> s.retry(-1, e -> true));
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void aNegativeCountIsRefused(Call call) {
    assertThatThrownBy(() -> call.accept(Recorder.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
