package dev.weft.examples.seeds;

import dev.weft.Async;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.time.Duration;
import java.util.List;

/** An async generator that catches what it throws itself, and goes on. */
final class Resilient implements Seed {
  // async def odd_numbers(stop):
  //     for number in range(stop):
  //         try:
  //             await asyncio.sleep(.005)
  //             if number % 2 == 0:
  //                 raise ValueError(f"{number} is even")
  //
  //             yield number
  //         except ValueError as error:
  //             print("caught:", error)
  @Resumable
  static void oddNumbers(AsyncYield<Integer> gen, int stop, Output out) {
    for (int number = 0; number < stop; number++) {
      try {
        gen.await(Async.sleep(Duration.ofMillis(5)));
        if (number % 2 == 0) {
          throw new IllegalArgumentException(number + " is even");
        }
        gen.yield(number);
      } catch (IllegalArgumentException error) {
        out.line("caught: " + error.getMessage());
      }
    }
  }

  // async def show():
  //     async for number in odd_numbers(4):
  //         print(number)
  @Resumable
  static void show(Await async, Output out) {
    for (int number : async.each(ResilientWeft.oddNumbers(4, out))) {
      out.line(number);
    }
  }

  // def run():
  //     asyncio.run(show())
  @Override
  public void run(Output out) {
    EventLoop.run(() -> ResilientWeft.show(out));
  }

  @Override
  public String title() {
    return "odd_numbers: an error at every even number, caught, and on it goes";
  }

  @Override
  public List<String> expected() {
    return List.of("caught: 0 is even", "1", "caught: 2 is even", "3");
  }
}
