package dev.weft.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * How many classes the consumers have seen. A consumer that has met one class alone gets a machine
 * inlined into its loop; one that has met four calls it through the interface, as library code
 * does.
 */
final class Sites {
  private static final int ROUNDS = 20_000;
  private static final int SHORT = 16;

  private Sites() {}

  /** Shows four classes to the consumer of asynchronous iterators, if so many are asked for. */
  static long async(int classes) {
    long sum = 0;
    CompletableFuture<Integer> element = CompletableFuture.completedFuture(1_000);
    for (int i = 0; classes > 1 && i < ROUNDS; i++) {
      sum += Sums.of(new HandRange(SHORT));
      sum += Sums.of(new HandAwaited(element, SHORT));
      sum += Sums.of(TemplatesWeft.range(SHORT));
      sum += Sums.of(TemplatesWeft.awaited(element, SHORT));
    }
    return sum;
  }

  /** The same for the consumer of iterators. */
  static long sync(int classes) {
    long sum = 0;
    List<Integer> list = new ArrayList<>(Collections.nCopies(SHORT, 1_000));
    ArrayDeque<Integer> deque = new ArrayDeque<>(list);
    for (int i = 0; classes > 1 && i < ROUNDS; i++) {
      sum += Sums.of(new HandIterator(SHORT));
      sum += Sums.of(list.iterator());
      sum += Sums.of(deque.iterator());
      sum += Sums.of(TemplatesWeft.syncRange(SHORT));
    }
    return sum;
  }
}
