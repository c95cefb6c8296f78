package dev.weft.it.kit;

import java.util.List;
import java.util.concurrent.Flow;

/**
 * A publisher that logs what is asked of it, and each of whose items is a stage of the schedule.
 */
public final class Items<T> implements Flow.Publisher<T> {
  private final Trace trace;
  private final List<T> items;

  /** A publisher of these items. */
  public Items(Trace trace, List<T> items) {
    this.trace = trace;
    this.items = items;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    trace.log("subscribe");
    subscriber.onSubscribe(new Subscription(subscriber));
  }

  /** One subscriber's place in the items. */
  private final class Subscription implements Flow.Subscription {
    private final Flow.Subscriber<? super T> subscriber;
    private int next;
    private boolean ended;

    Subscription(Flow.Subscriber<? super T> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      trace.log("request " + count);
      if (next == items.size()) {
        complete();
        return;
      }
      T item = items.get(next++);
      trace.later("item " + item, item).whenComplete(this::deliver);
    }

    private void complete() {
      if (!ended) {
        ended = true;
        subscriber.onComplete();
      }
    }

    private void deliver(T item, Throwable failure) {
      if (ended) {
        return;
      }
      if (failure != null) {
        ended = true;
        subscriber.onError(failure);
      } else {
        subscriber.onNext(item);
      }
    }

    @Override
    public void cancel() {
      if (!ended) {
        ended = true;
        trace.log("cancel subscription");
      }
    }
  }
}
