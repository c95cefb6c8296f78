package dev.weft.examples.seeds;

import dev.weft.Async;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.time.Duration;
import java.util.List;

/** A generator, an async generator over it, and a coroutine over that (PEP 525). */
final class SquareOdds implements Seed {
  // def odds(start, stop):
  //     for odd in range(start | 1, stop + 1, 2):
  //         yield odd
  @Resumable
  static void odds(Yield<Integer> gen, int start, int stop) {
    for (int odd = start | 1; odd <= stop; odd += 2) {
      gen.yield(odd);
    }
  }

  // async def square_odds(start, stop):
  //     for odd in odds(start, stop):
  //         await asyncio.sleep(.02)
  //         yield odd ** 2
  @Resumable
  static void squareOdds(AsyncYield<Integer> gen, int start, int stop) {
    for (int odd : SquareOddsWeft.odds(start, stop)) {
      gen.await(Async.sleep(Duration.ofMillis(20)));
      gen.yield(odd * odd);
    }
  }

  // async def show():
  //     async for square in square_odds(11, 17):
  //         print(square)
  @Resumable
  static void show(Await async, Output out) {
    for (int square : async.each(SquareOddsWeft.squareOdds(11, 17))) {
      out.line(square);
    }
  }

  // def run():
  //     asyncio.run(show())
  @Override
  public void run(Output out) {
    EventLoop.run(() -> SquareOddsWeft.show(out));
  }

  @Override
  public String title() {
    return "square_odds(11, 17): an async generator";
  }

  @Override
  public List<String> expected() {
    return List.of("121", "169", "225", "289");
  }
}
