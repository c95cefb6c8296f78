package demo;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.List;

final class Totals {
  private Totals() {}

  /** Totals kept in an object that has no other name. */
  @Resumable
  static void totals(Yield<String> gen, List<Integer> numbers, int start) {
    var total =
        new Object() {
          int sum = start;

          int add(int number) {
            return sum += number;
          }
        };
    for (int each : numbers) {
      gen.yield("after " + each + ": " + total.add(each));
    }
    gen.yield("in all " + total.sum);
  }
}
