package demo;

import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.List;
import java.util.concurrent.CompletionStage;

final class Tally {
  private Tally() {}

  /** The sum of all that is not negative, and how much that was, in one number. */
  @Resumable
  static long sum(Await async, List<CompletionStage<Integer>> parts) {
    long sum = 0;
    int count = 0;
    for (int i = 0; i < parts.size(); i++) {
      int part = async.await(parts.get(i));
      if (part >= 0) {
        sum += part;
        count++;
      }
    }
    return sum * 1000 + count;
  }
}
