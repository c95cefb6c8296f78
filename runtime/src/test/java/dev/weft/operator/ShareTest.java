package dev.weft.operator;

import static dev.weft.operator.Steps.close;
import static dev.weft.operator.Steps.list;
import static dev.weft.operator.Steps.next;
import static dev.weft.operator.Steps.of;
import static dev.weft.operator.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncCache;
import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class ShareTest {
  private final Probe<Integer> source = new Probe<>();

  @Test
  void keepsOnePassForAll() {
    AsyncCache<Integer> cache = source.cache();
    AsyncIterator<Integer> first = cache.iterator();
    AsyncIterator<Integer> second = cache.iterator();
    CompletableFuture<Boolean> a = step(first);
    CompletableFuture<Boolean> b = step(second);
    assertThat(source.opened).isOne();
    source.emit(1);
    assertThat(a).isCompletedWithValue(true);
    assertThat(b).isCompletedWithValue(true);
    CompletableFuture<Boolean> c = step(first);
    assertThat(source.asked).isEqualTo(2);
    source.end();
    assertThat(c).isCompletedWithValue(false);
    assertThat(step(second)).isCompletedWithValue(false);
    assertThat(list(cache)).containsExactly(1);
    assertThat(list(cache)).containsExactly(1);
    assertThat(source.opened).isOne();
    assertThat(source.closed).isZero();
    cache.close();
    assertThat(source.closed).isZero();
  }

  @Test
  void keepsTheElementThatWasUnderWay() {
    AsyncCache<Integer> cache = source.cache();
    AsyncIterator<Integer> left = cache.iterator();
    step(left);
    close(left).join();
    assertThat(source.isAsked()).isTrue();
    source.emit(1);
    assertThat(next(cache.iterator())).isOne();
    assertThat(source.asked).isOne();
    source.closing = new CompletableFuture<>();
    CompletableFuture<Void> closing = cache.closeAsync().toCompletableFuture();
    assertThat(closing).isNotDone();
    source.closing.complete(null);
    assertThat(closing).isCompleted();
    AsyncIterator<Integer> late = cache.iterator();
    assertThat(next(late)).isOne();
    assertThat(Failures.of(step(late))).isInstanceOf(CancellationException.class);
  }

  @Test
  void leavesNoWaiters() {
    AsyncCache<Integer> cache = source.cache();
    for (int i = 0; i < 1000; i++) {
      AsyncIterator<Integer> left = cache.iterator();
      step(left);
      close(left).join();
    }
    assertThat(source.asked).isOne();
    assertThat(source.pending.getNumberOfDependents()).isOne();
  }

  @Test
  void failsEachTime() {
    IOException failure = new IOException();
    AsyncCache<Integer> cache = source.cache();
    AsyncIterator<Integer> first = cache.iterator();
    CompletableFuture<Boolean> a = step(first);
    source.emit(1);
    assertThat(a).isCompletedWithValue(true);
    CompletableFuture<Boolean> b = step(first);
    source.fail(failure);
    assertThat(Failures.of(b)).isSameAs(failure);
    AsyncIterator<Integer> second = cache.iterator();
    assertThat(next(second)).isOne();
    assertThat(Failures.of(step(second))).isSameAs(failure);
    assertThat(source.closed).isOne();
  }

  @Test
  void sharesWhatComesWhileOneIsThere() {
    AsyncIterable<Integer> shared = source.share();
    AsyncIterator<Integer> first = shared.iterator();
    AsyncIterator<Integer> second = shared.iterator();
    step(first);
    source.emit(1);
    CompletableFuture<Boolean> a = step(first);
    CompletableFuture<Boolean> b = step(second);
    assertThat(source.opened).isOne();
    source.emit(2);
    assertThat(a).isCompletedWithValue(true);
    assertThat(b).isCompletedWithValue(true);
    assertThat(first.current() + second.current()).isEqualTo(4);
    assertThat(close(first)).isCompleted();
    assertThat(source.closed).isZero();
    source.closing = new CompletableFuture<>();
    CompletableFuture<Void> closing = close(second);
    assertThat(source.closed).isOne();
    assertThat(closing).isNotDone();
    source.closing.complete(null);
    assertThat(closing).isCompleted();
    step(shared.iterator());
    assertThat(source.opened).isEqualTo(2);
  }

  @Test
  void waitsForTheSlowest() {
    AsyncIterable<Integer> shared = source.share(1);
    AsyncIterator<Integer> fast = shared.iterator();
    AsyncIterator<Integer> slow = shared.iterator();
    step(fast);
    CompletableFuture<Boolean> joined = step(slow);
    source.emit(1);
    assertThat(joined).isCompletedWithValue(true);
    step(fast);
    source.emit(2);
    CompletableFuture<Boolean> waiting = step(fast);
    assertThat(source.isAsked()).isFalse();
    assertThat(next(slow)).isEqualTo(2);
    assertThat(source.isAsked()).isTrue();
    source.emit(3);
    assertThat(waiting).isCompletedWithValue(true);
    CompletableFuture<Boolean> again = step(fast);
    assertThat(source.isAsked()).isFalse();
    close(slow).join();
    assertThat(source.isAsked()).isTrue();
    source.end();
    assertThat(again).isCompletedWithValue(false);
  }

  @Test
  void failsForAll() {
    IOException failure = new IOException();
    AsyncIterable<Integer> shared = source.share();
    CompletableFuture<Boolean> first = step(shared.iterator());
    CompletableFuture<Boolean> second = step(shared.iterator());
    source.fail(failure);
    for (CompletableFuture<Boolean> failed : List.of(first, second)) {
      assertThat(Failures.of(failed)).isSameAs(failure);
    }
    assertThat(source.closed).isOne();
  }

  @Test
  void handsOnWhatIsReady() {
    assertThat(list(of(1, 2, 3).share())).containsExactly(1, 2, 3);
    AsyncIterable<Integer> shared = of(1, 2, 3).share(2);
    assertThat(list(shared.zip(shared, Integer::sum))).isNotEmpty();
    assertThat(list(of(1, 2).cache())).containsExactly(1, 2);
    assertThatThrownBy(() -> source.share(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
