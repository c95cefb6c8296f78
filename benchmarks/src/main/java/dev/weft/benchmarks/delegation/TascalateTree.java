package dev.weft.benchmarks.delegation;

import java.util.concurrent.CompletionStage;
import net.tascalate.async.AsyncGenerator;
import net.tascalate.async.CallContext;
import net.tascalate.async.async;

/** {@link Trees#tree} with Tascalate Async/Await, whose plugin enhances this class. */
final class TascalateTree {
  private TascalateTree() {}

  @async
  static AsyncGenerator<Integer> tree(Node node) {
    if (node.left() != null) {
      CallContext.yield(tree(node.left()));
    }
    CallContext.yield(node.value());
    if (node.right() != null) {
      CallContext.yield(tree(node.right()));
    }
    return CallContext.yield();
  }

  @async
  static CompletionStage<Long> sum(Node node) {
    long sum = 0;
    try (AsyncGenerator<Integer> elements = tree(node)) {
      CompletionStage<Integer> element = elements.next();
      while (element != null) {
        sum += CallContext.await(element);
        element = elements.next();
      }
    }
    return CallContext.async(sum);
  }
}
