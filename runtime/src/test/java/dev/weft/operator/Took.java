package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a test takes of a source. */
final class Took {
  private Took() {}

  /** All elements. */
  static List<Object> all(AsyncIterable<?> source) {
    return new ArrayList<>(source.toList().join());
  }

  /** The first elements, after which the pass is closed. */
  static List<Object> first(int count, AsyncIterable<?> source) {
    List<Object> elements = new ArrayList<>();
    try (AsyncIterator<?> pass = source.iterator()) {
      while (elements.size() < count && pass.advance().toCompletableFuture().join()) {
        elements.add(pass.current());
      }
    }
    return elements;
  }

  /** The elements up to a failure, and that. */
  static List<Object> untilFailure(AsyncIterable<?> source) {
    List<Object> elements = new ArrayList<>();
    AsyncIterator<?> pass = source.iterator();
    for (; ; ) {
      CompletionStage<Boolean> step = pass.advance();
      CompletableFuture<Boolean> future = step.toCompletableFuture();
      if (future.handle((more, failure) -> failure != null).join()) {
        elements.add(Failures.of(step));
        return elements;
      }
      if (!future.join()) {
        throw new AssertionError("has not failed, but ended after " + elements);
      }
      elements.add(pass.current());
    }
  }
}
