package demo;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.util.List;

/** All five scopes, and every sort of result. */
final class Squares {
  @Resumable
  static void odds(Yield<Integer> gen, int start, int stop) {
    for (int odd = start | 1; odd <= stop; odd += 2) gen.yield(odd);
  }

  @Resumable
  static int steps(Exchange<Integer, String> gen) {
    return gen.yield(1).length();
  }

  @Resumable
  static List<String> squareOdds(AsyncYield<int[]> gen) {
    gen.yield(new int[] {1});
    return List.of();
  }

  @Resumable
  static long ask(AsyncExchange<List<? extends Number>, Character> gen) {
    return gen.yield(List.of(1));
  }

  @Resumable
  static boolean isOdd(Await async, long number) throws IOException {
    if (number < 0) throw new IOException("negative");
    return number % 2 == 1;
  }

  @Resumable
  static void rest(Await async) {}
}
