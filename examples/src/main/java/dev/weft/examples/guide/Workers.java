package dev.weft.examples.guide;

import dev.weft.Async;
import dev.weft.AsyncQueue;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.TaskGroup;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A producer and two consumers with a bounded queue between them, in a task group. */
final class Workers {
  @Resumable
  static void produce(Await async, AsyncQueue<Integer> queue) {
    for (int number = 1; number <= 6; number++) {
      async.await(queue.put(number));
    }
    queue.shutdown();
  }

  @Resumable
  static void consume(Await async, AsyncQueue<Integer> queue, List<Integer> squares) {
    for (int number : async.each(queue)) {
      async.await(Async.sleep(Duration.ofMillis(20)));
      squares.add(number * number);
    }
  }

  @Resumable
  static List<Integer> squares(Await async) {
    List<Integer> squares = new ArrayList<>();
    AsyncQueue<Integer> queue = new AsyncQueue<>(2);
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> WorkersWeft.produce(queue));
      group.start(() -> WorkersWeft.consume(queue, squares));
      group.start(() -> WorkersWeft.consume(queue, squares));
    }
    squares.sort(null);
    return squares;
  }

  public static void main(String[] arguments) {
    System.out.println(EventLoop.run(WorkersWeft::squares));
  }
}
