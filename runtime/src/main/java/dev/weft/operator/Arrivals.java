package dev.weft.operator;

import dev.weft.AsyncCloseable;
import dev.weft.loop.Stages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Whichever of several stages completes first: what an operator waits for, in the order of its
 * arrival.
 *
 * <p>Any thread may complete the stages; the rest is for the operator's body. What arrives waits
 * here until it is taken: that a wait is cancelled loses nothing.
 *
 * <p>Closing ends all that is open, at once, and waits for that. A body closes twice, {@code try
 * (arrivals; arrivals)}: an exit that comes while it awaits the first closing ends that await, not
 * the closing, and the second waits for the same.
 *
 * @param <A> what arrives
 */
final class Arrivals<A extends Arrival> implements AsyncCloseable {
  /** Complete for good; only for bodies of operators, who do not change it. */
  static final CompletableFuture<@Nullable Void> HERE = CompletableFuture.completedFuture(null);

  private final Queue<A> arrived = new ArrayDeque<>();
  private final Set<Arrival> open = new LinkedHashSet<>();
  private final List<Ending> leaving = new ArrayList<>();
  private @Nullable CompletableFuture<@Nullable Void> waiter;
  private @Nullable Throwable failure;
  private @Nullable Ending closing;

  /** Has a thing ended at the end. */
  void opened(Arrival arrival) {
    open.add(arrival);
  }

  /** A thing has arrived; from any thread. */
  void arrive(A arrival) {
    CompletableFuture<@Nullable Void> woken;
    synchronized (arrived) {
      arrived.add(arrival);
      woken = waiter;
      waiter = null;
    }
    if (woken != null) {
      woken.complete(null);
    }
  }

  /** Whether nothing has arrived that has not been taken. */
  boolean isEmpty() {
    synchronized (arrived) {
      return arrived.isEmpty();
    }
  }

  /** Completes when something is here to be taken. */
  CompletionStage<@Nullable Void> some() {
    synchronized (arrived) {
      if (!arrived.isEmpty()) {
        return HERE;
      }
      CompletableFuture<@Nullable Void> wait = new CompletableFuture<>();
      waiter = wait;
      return wait;
    }
  }

  /** What has arrived first. */
  A take() {
    A first;
    synchronized (arrived) {
      first = arrived.remove();
    }
    if (!first.taken()) {
      open.remove(first);
    }
    return first;
  }

  /** Throws what a thing failed with; what others have failed with meanwhile is suppressed. */
  RuntimeException failed(Throwable thrown) {
    failure = thrown;
    return Stages.sneaky(thrown);
  }

  /** Ends one thing that is of no more use, without waiting for that. */
  void drop(Arrival arrival) {
    if (open.remove(arrival)) {
      arrival.leave();
      arrival.end();
    }
  }

  /** Ends one thing that is of no more use; completes when that has ended. */
  CompletionStage<@Nullable Void> leave(Arrival arrival) {
    leaving.removeIf(Ending::isOver);
    open.remove(arrival);
    arrival.leave();
    Ending ending = new Ending(List.of(arrival.end()), failure);
    leaving.add(ending);
    return ending.told();
  }

  @Override
  @SuppressWarnings("NullAway") // null is the one value of Void
  public CompletionStage<Void> closeAsync() {
    Ending all = closing;
    if (all == null) {
      suppressOthers();
      List<CompletionStage<?>> ends = new ArrayList<>();
      leaving.forEach(ending -> ends.add(ending.told()));
      open.forEach(arrival -> ends.add(arrival.end()));
      all = new Ending(ends, failure);
      closing = all;
    }
    return all.told();
  }

  private void suppressOthers() {
    Throwable first = failure;
    if (first == null) {
      return;
    }
    synchronized (arrived) {
      for (A other : arrived) {
        Throwable second = other.failure();
        if (second != null && second != first && !(second instanceof CancellationException)) {
          first.addSuppressed(second);
        }
      }
    }
  }
}
