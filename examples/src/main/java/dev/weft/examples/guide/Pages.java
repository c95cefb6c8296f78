package dev.weft.examples.guide;

import dev.weft.Async;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.List;

/** An asynchronous generator over pages, which fetches no page that nobody asked for. */
final class Pages {
  @Resumable
  static List<String> fetch(Await async, int page) {
    System.out.println("fetching page " + page);
    async.await(Async.sleep(Duration.ofMillis(20)));
    return List.of(page + "a", page + "b");
  }

  @Resumable
  static void items(AsyncYield<String> gen) {
    try {
      for (int page = 1; page <= 1000; page++) {
        gen.yieldAll(gen.await(PagesWeft.fetch(page)));
      }
    } finally {
      gen.await(Async.sleep(Duration.ofMillis(20)));
      System.out.println("signed off");
    }
  }

  @Resumable
  static void show(Await async) {
    for (String item : async.each(PagesWeft.items())) {
      System.out.println(item);
      if (item.equals("2a")) {
        break;
      }
    }
    System.out.println("done");
  }

  public static void main(String[] arguments) {
    EventLoop.run(PagesWeft::show);
  }
}
