package dev.weft.examples.guide;

import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;

/** A generator that cleans up, although its consumer leaves early. */
final class EarlyExit {
  @Resumable
  static void readings(Yield<Integer> gen) {
    System.out.println("open");
    try {
      for (int reading = 1; ; reading++) {
        gen.yield(reading);
      }
    } finally {
      System.out.println("closed");
    }
  }

  public static void main(String[] arguments) {
    try (Generator<Integer, Void, Void> readings = EarlyExitWeft.readings()) {
      for (int reading : readings) {
        System.out.println(reading);
        if (reading == 2) {
          break;
        }
      }
    }
  }
}
