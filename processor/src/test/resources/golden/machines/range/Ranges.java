package demo;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;

final class Ranges {
  private Ranges() {}

  /** What has been summed up so far, number by number. */
  @Resumable
  static int sums(Yield<Integer> gen, int start, int stop) {
    int sum = 0;
    for (int number = start; number < stop; number++) {
      int square = number * number;
      sum += square;
      gen.yield(sum);
    }
    return sum;
  }
}
