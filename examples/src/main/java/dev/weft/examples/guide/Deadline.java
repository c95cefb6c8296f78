package dev.weft.examples.guide;

import dev.weft.Async;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** A call that cleans up when its time is over, or when it is cancelled. */
final class Deadline {
  @Resumable
  static String call(Await async, String name) {
    try {
      async.await(Async.sleep(Duration.ofMinutes(1)));
      return name;
    } finally {
      async.await(Async.sleep(Duration.ofMillis(10)));
      System.out.println(name + " has cleaned up");
    }
  }

  @Resumable
  static void show(Await async) {
    try {
      Duration time = Duration.ofMillis(200);
      async.await(Async.timeout(DeadlineWeft.call("first"), time), TimeoutException.class);
    } catch (TimeoutException e) {
      System.out.println("timed out");
    }
    Task<String> second = DeadlineWeft.call("second");
    second.cancel(true);
    try {
      async.await(second);
    } catch (CancellationException e) {
      System.out.println("cancelled");
    }
  }

  public static void main(String[] arguments) {
    EventLoop.run(DeadlineWeft::show);
  }
}
