package dev.weft.examples.guide;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;

/** An endless generator, of which some is taken. */
final class Fibonacci {
  @Resumable
  static void fibonacci(Yield<Integer> gen) {
    int a = 0;
    int b = 1;
    while (true) {
      gen.yield(a);
      int sum = a + b;
      a = b;
      b = sum;
    }
  }

  public static void main(String[] arguments) {
    System.out.println(FibonacciWeft.fibonacci().stream().limit(10).toList());
  }
}
