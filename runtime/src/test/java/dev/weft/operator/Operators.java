package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Direct;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operators that give another source, each as its users call it and as a template. */
enum Operators {
  MAP(s -> s.map(e -> e + 1), (g, s) -> Mapping.map(g, s, e -> e + 1)),
  MAP_ASYNC(s -> s.mapAsync(e -> now(e + 1)), (g, s) -> Mapping.mapAsync(g, s, e -> now(e + 1))),
  ENUMERATE(s -> s.enumerate().map(Object::toString), null),
  MAP_MULTI(
      s -> s.<Object>mapMulti((e, to) -> List.of(e, -e).forEach(to)),
      (g, s) -> Flattening.<Integer, Object>mapMulti(g, s, (e, to) -> List.of(e, -e).forEach(to))),
  MAP_MULTI_ASYNC(
      s -> s.<Object>mapMultiAsync((e, to) -> pushed(e, to)),
      (g, s) -> Flattening.<Integer, Object>mapMultiAsync(g, s, (e, to) -> pushed(e, to))),
  FLAT_MAP(s -> s.flatMap(e -> twice(e)), (g, s) -> Flattening.flatMap(g, s, e -> twice(e))),
  FLAT_MAP_ASYNC(
      s -> s.flatMapAsync(e -> now(twice(e))),
      (g, s) -> Flattening.flatMapAsync(g, s, e -> now(twice(e)))),
  CONCAT_MAP(s -> s.concatMap(e -> twice(e)), null),
  CONCAT_MAP_ASYNC(s -> s.concatMapAsync(e -> now(twice(e))), null),
  SCAN(
      s -> s.scan(0, (a, e) -> a + e).skip(1),
      (g, s) -> g.yieldAll(ScanningWeft.scan(s, 0, (a, e) -> a + e).skip(1))),
  SCAN_ASYNC(s -> s.scanAsync(0, (a, e) -> now(a + e)).skip(1), null),
  FILTER(s -> s.filter(e -> e != 2), (g, s) -> Filtering.filter(up(g), s, e -> e != 2)),
  FILTER_ASYNC(
      s -> s.filterAsync(e -> now(e != 2)),
      (g, s) -> Filtering.filterAsync(up(g), s, e -> now(e != 2))),
  DISTINCT(s -> s.distinct(), (g, s) -> Filtering.distinct(up(g), s)),
  DISTINCT_UNTIL_CHANGED(
      s -> s.distinctUntilChanged(), (g, s) -> Filtering.distinctUntilChanged(up(g), s)),
  LIMIT(s -> s.limit(3), (g, s) -> Slicing.limit(up(g), s, 3)),
  SKIP(s -> s.skip(0), (g, s) -> Slicing.skip(up(g), s, 0)),
  TAKE_WHILE(s -> s.takeWhile(e -> e < 3), (g, s) -> Slicing.takeWhile(up(g), s, e -> e < 3)),
  TAKE_WHILE_ASYNC(
      s -> s.takeWhileAsync(e -> now(e < 3)),
      (g, s) -> Slicing.takeWhileAsync(up(g), s, e -> now(e < 3))),
  DROP_WHILE(s -> s.dropWhile(e -> e < 1), (g, s) -> Slicing.dropWhile(up(g), s, e -> e < 1)),
  DROP_WHILE_ASYNC(
      s -> s.dropWhileAsync(e -> now(e < 1)),
      (g, s) -> Slicing.dropWhileAsync(up(g), s, e -> now(e < 1))),
  PEEK(s -> s.peek(e -> {}), (g, s) -> Observing.peek(up(g), s, e -> {})),
  PEEK_ASYNC(s -> s.peekAsync(e -> now(e)), (g, s) -> Observing.peekAsync(up(g), s, e -> now(e))),
  CONCAT(
      s -> s.concat(AsyncIterable.of(8, 9)),
      (g, s) -> Concatenating.concat(up(g), List.of(s, AsyncIterable.of(8, 9)))),
  DEFAULT_IF_EMPTY(s -> s.defaultIfEmpty(7), (g, s) -> Concatenating.defaultIfEmpty(up(g), s, 7)),
  ON_CLOSE(s -> s.onClose(() -> {}), (g, s) -> Observing.onClose(up(g), s, () -> now(null))),
  ON_CLOSE_ASYNC(s -> s.onCloseAsync(() -> now("done")), null),
  ON_ERROR_RESUME(
      s -> s.onErrorResume(failure -> AsyncIterable.fail(failure)),
      (g, s) -> Recovering.onErrorResume(up(g), s, failure -> AsyncIterable.fail(failure))),
  ON_ERROR_RESUME_ASYNC(
      s -> s.onErrorResumeAsync(failure -> now(AsyncIterable.fail(failure))),
      (g, s) ->
          Recovering.onErrorResumeAsync(up(g), s, failure -> now(AsyncIterable.fail(failure)))),
  RETRY(s -> s.retry(1), (g, s) -> Recovering.retry(up(g), s, 1, failure -> true)),
  RETRY_ASYNC(
      s -> s.retryAsync(failure -> now(false)),
      (g, s) -> Recovering.retryAsync(up(g), s, failure -> now(false))),
  ATTEMPT(s -> RecoveringWeft.attempt(s), (g, s) -> Recovering.attempt(up(g), s));

  /** The operator, as its users call it. */
  final Function<AsyncIterable<Integer>, AsyncIterable<?>> call;

  private final Template template;

  Operators(Function<AsyncIterable<Integer>, AsyncIterable<?>> call, Template template) {
    this.call = call;
    this.template = template;
  }

  /** The template with its scope and its source. */
  @FunctionalInterface
  interface Template {
    void run(AsyncYield<Object> gen, AsyncIterable<Integer> source) throws Throwable;
  }

  /** Those that have a template of their own. */
  static Stream<Operators> templates() {
    return Stream.of(values()).filter(operator -> operator.template != null);
  }

  /** The operator, its template run as it is written. */
  AsyncIterable<?> direct(AsyncIterable<Integer> source) {
    return Direct.<Object>asyncGenerator(gen -> template.run(gen, source));
  }

  private static <T> CompletableFuture<T> now(T value) {
    return CompletableFuture.completedFuture(value);
  }

  private static CompletableFuture<Void> pushed(Integer element, Consumer<Object> to) {
    to.accept(element);
    to.accept(-element);
    return now(null);
  }

  private static AsyncIterable<Integer> twice(Integer element) {
    return AsyncIterable.of(element, element);
  }

  /** The scope of a template whose elements are those of its source. */
  @SuppressWarnings("unchecked") // it only yields
  private static AsyncYield<Integer> up(AsyncYield<Object> gen) {
    return (AsyncYield<Integer>) (AsyncYield<?>) gen;
  }
}
