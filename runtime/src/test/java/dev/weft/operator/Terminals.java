package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.Direct;
import dev.weft.Task;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operators that give one value, each as its users call it and as a template. */
enum Terminals {
  REDUCE(
      s -> s.reduce("", (all, e) -> all + e),
      (a, s) -> Reducing.reduce(a, s, "", (all, e) -> all + e)),
  REDUCE_ASYNC(
      s -> s.reduceAsync("", (all, e) -> now(all + e)),
      (a, s) -> Reducing.reduceAsync(a, s, "", (all, e) -> now(all + e))),
  REDUCE_FIRST(s -> s.reduce(Integer::sum), (a, s) -> Reducing.reduce(a, s, Integer::sum)),
  REDUCE_FIRST_ASYNC(
      s -> s.reduceAsync((b, c) -> now(b + c)),
      (a, s) -> Reducing.reduceAsync(a, s, (b, c) -> now(b + c))),
  COUNT(s -> s.count(), (a, s) -> Reducing.count(a, s)),
  COLLECT(
      s -> s.map(String::valueOf).collect(Collectors.joining(",")),
      (a, s) -> Collecting.collect(a, s.map(String::valueOf), Collectors.joining(","))),
  COLLECT_IDENTITY(
      s -> s.collect(Collectors.toList()), (a, s) -> Collecting.collect(a, s, Collectors.toList())),
  TO_LIST(s -> s.toList(), (a, s) -> Collecting.toList(a, s)),
  FOR_EACH(
      s -> s.forEach(e -> {}),
      (a, s) -> {
        Collecting.forEach(a, s, e -> {});
        return null;
      }),
  FOR_EACH_ASYNC(
      s -> s.forEachAsync(e -> now(e)),
      (a, s) -> {
        Collecting.forEachAsync(a, s, e -> now(e));
        return null;
      }),
  FIND_FIRST(s -> s.findFirst(), (a, s) -> Searching.findFirst(a, s)),
  ANY_MATCH(
      s -> s.anyMatch(e -> e == 2), (a, s) -> Searching.search(a, s, e -> e == 2, true, true)),
  ALL_MATCH(
      s -> s.allMatch(e -> e == 1), (a, s) -> Searching.search(a, s, e -> e == 1, false, false)),
  NONE_MATCH(
      s -> s.noneMatch(e -> e == 2), (a, s) -> Searching.search(a, s, e -> e == 2, true, false)),
  ANY_MATCH_ASYNC(
      s -> s.anyMatchAsync(e -> now(e == 2)),
      (a, s) -> Searching.searchAsync(a, s, e -> now(e == 2), true, true)),
  ALL_MATCH_ASYNC(
      s -> s.allMatchAsync(e -> now(e == 1)),
      (a, s) -> Searching.searchAsync(a, s, e -> now(e == 1), false, false)),
  NONE_MATCH_ASYNC(
      s -> s.noneMatchAsync(e -> now(e == 2)),
      (a, s) -> Searching.searchAsync(a, s, e -> now(e == 2), true, false));

  /** The operator, as its users call it. */
  final Function<AsyncIterable<Integer>, Task<?>> call;

  private final Template template;

  Terminals(Function<AsyncIterable<Integer>, Task<?>> call, Template template) {
    this.call = call;
    this.template = template;
  }

  /** The template with its scope and its source. */
  @FunctionalInterface
  interface Template {
    Object run(Await async, AsyncIterable<Integer> source) throws Throwable;
  }

  /** The operator, its template run as it is written. */
  Task<?> direct(AsyncIterable<Integer> source) {
    return Direct.<Object>task(async -> template.run(async, source));
  }

  private static <T> CompletableFuture<T> now(T value) {
    return CompletableFuture.completedFuture(value);
  }
}
