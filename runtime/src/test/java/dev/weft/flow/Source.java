package dev.weft.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

/** A publisher that does what the test says, and notes what is asked of it. */
class Source implements Flow.Publisher<String> {
  final List<Object> log = new ArrayList<>();
  Flow.Subscriber<? super String> subscriber;

  @Override
  public void subscribe(Flow.Subscriber<? super String> made) {
    log.add("subscribed");
    subscriber = made;
    made.onSubscribe(subscription());
  }

  Flow.Subscription subscription() {
    return new Flow.Subscription() {
      @Override
      public void request(long n) {
        log.add(n);
        requested();
      }

      @Override
      public void cancel() {
        log.add("cancelled");
        left();
      }
    };
  }

  /** What a request does besides. */
  void requested() {}

  /** What a cancellation does besides. */
  void left() {}
}
