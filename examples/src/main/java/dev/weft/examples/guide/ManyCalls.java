package dev.weft.examples.guide;

import dev.weft.Async;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many calls at once, with their results in order. */
final class ManyCalls {
  @Resumable
  static int square(Await async, int number) {
    async.await(Async.sleep(Duration.ofMillis(400 - 100 * number)));
    System.out.println("squared " + number);
    return number * number;
  }

  @Resumable
  static List<Integer> squares(Await async, int count) {
    List<Task<Integer>> calls = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      calls.add(ManyCallsWeft.square(number));
    }
    return async.await(Async.gather(calls));
  }

  public static void main(String[] arguments) {
    System.out.println(EventLoop.run(() -> ManyCallsWeft.squares(3)));
  }
}
