package dev.weft.examples.guide;

import dev.weft.Async;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.List;

/** A coroutine that awaits one call, then another. */
final class TwoCalls {
  @Resumable
  static String user(Await async, int id) {
    async.await(Async.sleep(Duration.ofMillis(20)));
    return "user " + id;
  }

  @Resumable
  static List<String> orders(Await async, String user) {
    async.await(Async.sleep(Duration.ofMillis(20)));
    return List.of("tea for " + user, "rice for " + user);
  }

  @Resumable
  static String summary(Await async, int id) {
    String user = async.await(TwoCallsWeft.user(id));
    List<String> orders = async.await(TwoCallsWeft.orders(user));
    return user + ": " + String.join(", ", orders);
  }

  public static void main(String[] arguments) {
    System.out.println(EventLoop.run(() -> TwoCallsWeft.summary(7)));
  }
}
