package demo;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.Map;
import java.util.TreeMap;

final class Mixed {
  private Mixed() {}

  /** The entries of a map whose type no source can write. */
  @Resumable
  static void prices(Yield<String> gen, int apples) {
    var prices = new TreeMap<>(Map.of("apples", apples, "pears", 2.5));
    gen.yield("prices of " + prices.keySet());
    for (var price : prices.entrySet()) {
      gen.yield(price.getKey());
      gen.yield("about " + price.getValue().intValue());
    }
  }
}
