package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources that are always ready take a constant stack, whatever the operator. */
final class ManyTest {
  private static final int COUNT = 100_000;
  private static final Duration LONG = Duration.ofMinutes(5);

  enum Operator {
    MERGE(source -> source.merge(source)),
    ZIP(source -> source.zip(source, Integer::sum)),
    ZIP_LATEST(source -> source.zipLatest(source, Integer::sum)),
    SWITCH(source -> source.switchMap(Steps::of).merge(source)),
    FLAT_MAP(source -> source.flatMap(3, Steps::of)),
    UNTIL(source -> source.takeUntil(new CompletableFuture<>())),
    PREFETCH(source -> source.prefetch(3)),
    MAP_ASYNC(source -> source.mapAsync(3, CompletableFuture::completedFuture)),
    MAP_UNORDERED(source -> source.mapAsyncUnordered(3, CompletableFuture::completedFuture)),
    BUFFER(source -> source.buffer(3, LONG).flatMap(1, Steps::of)),
    WINDOW(source -> source.window(3).flatMap(1, window -> window)),
    WINDOW_UNREAD(
        source -> source.window(3).zip(source, (window, element) -> element).merge(source)),
    TIMEOUT(source -> source.timeout(LONG)),
    CACHE(AsyncIterable::cache),
    SHARE(source -> source.share(2));

    private final UnaryOperator<AsyncIterable<Integer>> function;

    Operator(UnaryOperator<AsyncIterable<Integer>> function) {
      this.function = function;
    }
  }

  @Resumable
  static void naturals(AsyncYield<Integer> gen, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesConstantStack(Operator operator) {
    AsyncIterator<Integer> pass = operator.function.apply(ManyTestWeft.naturals(COUNT)).iterator();
    int count = 0;
    while (Steps.step(pass).join()) {
      count++;
    }
    assertThat(count).isGreaterThanOrEqualTo(COUNT);
  }
}
