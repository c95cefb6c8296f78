package demo;

import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

final class Totals {
  private Totals() {}

  /** How often each word occurs, up to the one that ends it all. */
  @Resumable
  static Map<String, Integer> count(
      Await async, AsyncIterable<String> words, Function<String, CompletionStage<Boolean>> known) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : async.each(words)) {
      if (word.equals("end")) {
        break;
      }
      if (async.await(known.apply(word))) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts;
  }
}
