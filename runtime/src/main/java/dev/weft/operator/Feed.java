package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.loop.Loop;
import dev.weft.loop.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a source that several consumers wait for, on any threads: whoever needs an element
 * asks, unless one is under way already.
 *
 * <p>What they share is guarded by this object's monitor; the source is called, and those who wait
 * are woken, outside of it.
 *
 * @param <T> the elements
 */
abstract class Feed<T extends @Nullable Object> {
  private final AsyncIterable<? extends T> source;
  private @Nullable AsyncIterator<? extends T> elements;
  private List<CompletableFuture<@Nullable Void>> waiters = new ArrayList<>();

  /** Whether an element is under way. */
  private boolean asked;

  /** Whether a thread is in the source, beginning a step: it cannot be closed then. */
  private boolean stepping;

  private boolean over;
  private @Nullable Throwable failure;
  private @Nullable Ending closing;
  private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();

  Feed(AsyncIterable<? extends T> source) {
    this.source = source;
  }

  /** Hands an element to whom it concerns; guarded. */
  abstract void add(T element);

  /** Whether the consumers have room for an element; guarded. */
  boolean hasRoom() {
    return true;
  }

  /** The source has ended, or failed; guarded. */
  void ended() {}

  /** Whether a condition is true, which is guarded, or never will be. */
  final synchronized boolean is(BooleanSupplier condition) {
    return over || condition.getAsBoolean();
  }

  /**
   * Completes when something has changed that may have made a condition true, at once if it is. The
   * source is asked for an element if it is not, and nobody closes it.
   */
  final CompletionStage<@Nullable Void> when(BooleanSupplier condition) {
    while (true) {
      synchronized (this) {
        if (is(condition)) {
          return Arrivals.HERE;
        }
        if (asked || closing != null || !hasRoom()) {
          CompletableFuture<@Nullable Void> wait = new CompletableFuture<>();
          waiters.removeIf(CompletableFuture::isDone);
          waiters.add(wait);
          return wait;
        }
        asked = true;
        stepping = true;
      }
      step();
    }
  }

  /** Asks for those who wait, if there is room now. */
  final void ask() {
    synchronized (this) {
      if (over || asked || closing != null || waiters.isEmpty() || !hasRoom()) {
        return;
      }
      asked = true;
      stepping = true;
    }
    step();
  }

  private void step() {
    CompletionStage<Boolean> step;
    try {
      AsyncIterator<? extends T> begun = elements;
      if (begun == null) {
        begun = Objects.requireNonNull(source.iterator());
        elements = begun;
      }
      step = Objects.requireNonNull(begun.advance());
    } catch (Throwable thrown) {
      step = CompletableFuture.failedFuture(thrown);
    }
    boolean leaves;
    synchronized (this) {
      stepping = false;
      leaves = closing != null;
    }
    if (leaves) {
      leave();
    }
    Inside inside = new Inside();
    step.whenComplete((found, thrown) -> arrived(found, thrown, inside));
    inside.left();
  }

  @SuppressWarnings("NullAway") // there are elements if one is found
  private void arrived(@Nullable Boolean found, @Nullable Throwable thrown, Inside inside) {
    if (thrown != null) {
      failed(Stages.unwrapped(thrown), inside);
    } else if (Boolean.TRUE.equals(found)) {
      T element = elements.current();
      synchronized (this) {
        asked = false;
        if (!over) {
          add(element);
        }
      }
      wake(inside.isHere());
    } else {
      end(null, inside.isHere());
    }
  }

  /** A failure is told when the source is closed, unless it has failed because it is being so. */
  private void failed(Throwable reason, Inside inside) {
    boolean closes;
    synchronized (this) {
      closes = closing == null;
      if (closes) {
        failure = reason;
      }
    }
    if (!closes) {
      end(reason, inside.isHere());
      return;
    }
    closeAsync()
        .whenComplete(
            (nothing, another) -> {
              if (another != null && Stages.unwrapped(another) != reason) {
                reason.addSuppressed(Stages.unwrapped(another));
              }
              end(reason, inside.isHere());
            });
  }

  private void end(@Nullable Throwable thrown, boolean later) {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      failure = failure == null ? thrown : failure;
      ended();
    }
    wake(later);
  }

  /**
   * Has those who wait look again.
   *
   * @param later not within this call, which is one of a consumer's body: what he wakes may come to
   *     close him
   */
  final void wake(boolean later) {
    List<CompletableFuture<@Nullable Void>> woken;
    synchronized (this) {
      woken = waiters;
      waiters = new ArrayList<>();
    }
    Loop loop = Loop.current();
    for (CompletableFuture<@Nullable Void> wait : woken) {
      if (!later) {
        wait.complete(null);
      } else if (loop != null) {
        wait.completeAsync(() -> null, loop);
      } else {
        wait.completeAsync(() -> null);
      }
    }
  }

  /** Whether there are no more elements. */
  final synchronized boolean isOver() {
    return over;
  }

  /** Throws what the source failed with, if it has. */
  final synchronized void check() {
    if (failure != null) {
      throw Stages.sneaky(failure);
    }
  }

  /**
   * Closes the source, if it has not ended; those who wait for it still are told that it is
   * cancelled. The failure of the closing is told once.
   */
  @SuppressWarnings("NullAway") // null is the one value of Void
  public final CompletionStage<Void> closeAsync() {
    Ending ending;
    boolean leaves = false;
    synchronized (this) {
      ending = closing;
      if (ending == null) {
        ending = new Ending(List.of(closed), null);
        closing = ending;
        leaves = !stepping;
      }
    }
    if (leaves) {
      leave();
    }
    return ending.told();
  }

  private void leave() {
    AsyncIterator<? extends T> left = elements;
    if (left == null || isOver()) {
      closed.complete(null);
    } else {
      try {
        left.closeAsync().whenComplete((nothing, thrown) -> Stages.complete(closed, null, thrown));
      } catch (Throwable thrown) {
        closed.completeExceptionally(thrown);
      }
    }
    synchronized (this) {
      if (failure != null) {
        return; // which is told by who closes because of it
      }
    }
    Inside inside = new Inside();
    closed.whenComplete(
        (nothing, thrown) ->
            end(new CancellationException("the source was closed"), inside.isHere()));
    inside.left();
  }
}
