package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What tests do with the steps of a pass. */
final class Steps {
  private Steps() {}

  /** Begins a step. */
  static CompletableFuture<Boolean> step(AsyncIterator<?> pass) {
    return pass.advance().toCompletableFuture();
  }

  /** Begins a closing. */
  static CompletableFuture<Void> close(AsyncIterator<?> pass) {
    return pass.closeAsync().toCompletableFuture();
  }

  /** The next element, which is here already. */
  static <T> T next(AsyncIterator<T> pass) {
    CompletableFuture<Boolean> step = step(pass);
    assertThat(step).isCompletedWithValue(true);
    return pass.current();
  }

  /** All elements; blocks. */
  static <T> List<T> list(AsyncIterable<T> source) {
    List<T> list = new ArrayList<>();
    AsyncIterator<T> pass = source.iterator();
    while (step(pass).orTimeout(20, TimeUnit.SECONDS).join()) {
      list.add(pass.current());
    }
    return list;
  }

  /** The elements given, always ready. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  static <T> AsyncIterable<T> of(T... elements) {
    return StepsWeft.ready(List.of(elements));
  }

  /** The elements of a list. */
  static <T> AsyncIterable<T> of(List<T> elements) {
    return StepsWeft.ready(elements);
  }

  @Resumable
  static <T> void ready(AsyncYield<T> gen, List<T> elements) {
    for (T element : elements) {
      gen.yield(element);
    }
  }
}
