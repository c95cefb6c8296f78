package dev.weft.examples.guide;

import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.annotation.Resumable;

/** A generator that is sent values. */
final class RunningAverage {
  @Resumable
  static void averages(Exchange<Integer, Integer> gen) {
    int total = 0;
    int average = 0;
    for (int count = 1; ; count++) {
      total += gen.yield(average);
      average = total / count;
    }
  }

  public static void main(String[] arguments) {
    try (Generator<Integer, Integer, Void> averages = RunningAverageWeft.averages()) {
      averages.advance(); // runs to the first yield
      for (int value : new int[] {10, 30, 5}) {
        averages.send(value);
        System.out.println(averages.current());
      }
    }
  }
}
