package dev.weft.examples.guide;

import dev.weft.Async;
import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import java.time.Duration;

/** A pipeline of operators, which makes some calls at once, but not too many. */
final class Pipeline {
  @Resumable
  static String look(Await async, int id) {
    async.await(Async.sleep(Duration.ofMillis(100 - 10 * (id % 4))));
    return "item " + id;
  }

  static AsyncIterable<String> items() {
    return AsyncIterable.range(1, 1_000_000)
        .filter(id -> id % 2 == 1)
        .mapAsync(3, PipelineWeft::look)
        .map(String::toUpperCase)
        .limit(4);
  }

  public static void main(String[] arguments) {
    EventLoop.run(() -> items().forEach(System.out::println));
  }
}
