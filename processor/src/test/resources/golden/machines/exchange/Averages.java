package demo;

import dev.weft.Exchange;
import dev.weft.annotation.Resumable;

final class Averages {
  private Averages() {}

  /** The average of all that was sent. */
  @Resumable
  static double running(Exchange<Double, Double> gen) {
    double total = 0;
    int count = 0;
    Double sent;
    while ((sent = gen.yield(count == 0 ? 0 : total / count)) != null) {
      total += sent;
      count++;
    }
    return total;
  }
}
