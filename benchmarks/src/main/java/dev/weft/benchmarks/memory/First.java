package dev.weft.benchmarks.memory;

import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The least consumer of a publisher, 16 bytes: it has asked for one element and got it. */
final class First implements Subscriber<Integer>, Flow.Subscriber<Integer> {
  private Object subscription;

  private First() {}

  /** Subscribes to a publisher. */
  static Object of(Publisher<Integer> publisher) {
    First first = new First();
    publisher.subscribe(first);
    return first;
  }

  /** The same for a publisher of the JDK's interface. */
  static Object ofFlow(Flow.Publisher<Integer> publisher) {
    First first = new First();
    publisher.subscribe(first);
    return first;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    subscription.request(1);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(1);
  }

  @Override
  public void onNext(Integer element) {}

  @Override
  public void onError(Throwable error) {
    throw new IllegalStateException(error);
  }

  @Override
  public void onComplete() {}
}
