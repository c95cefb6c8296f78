package dev.weft.examples.guide;

import dev.weft.Async;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.time.Duration;

/** A call that is tried again, each time after a longer pause. */
final class Retry {
  private int calls;

  @Resumable
  String fetch(Await async) throws IOException {
    async.await(Async.sleep(Duration.ofMillis(10)));
    calls++;
    if (calls < 3) {
      throw new IOException("failure " + calls);
    }
    return "success";
  }

  @Resumable
  String fetchPatiently(Await async, int attempts) throws IOException {
    Duration pause = Duration.ofMillis(20);
    for (int attempt = 1; ; attempt++) {
      try {
        return async.await(RetryWeft.fetch(this), IOException.class);
      } catch (IOException e) {
        if (attempt == attempts) {
          throw e;
        }
        System.out.println(e.getMessage());
        async.await(Async.sleep(pause));
        pause = pause.multipliedBy(2);
      }
    }
  }

  public static void main(String[] arguments) {
    Retry retry = new Retry();
    System.out.println(EventLoop.run(() -> RetryWeft.fetchPatiently(retry, 5)));
  }
}
