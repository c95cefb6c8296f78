package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of sources that a source leads to, the latest of them or several at a time. */
public final class Switching {
  private Switching() {}

  /** The elements of the source that the latest element leads to. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void latest(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      Function<? super T, ? extends AsyncIterable<? extends R>> function) {
    Arrivals<Pull<?>> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<T> outer = Pull.of(arrivals, source);
      Pull<R> inner = null;
      while (!outer.isOver() || inner != null) {
        if (inner != null) {
          inner.ask();
        }
        outer.ask();
        gen.await(arrivals.some());
        Pull<?> pull = arrivals.take();
        if (pull.isLeft()) {
          continue;
        }
        if (!pull.found()) {
          inner = pull == inner ? null : inner;
        } else if (pull == inner) {
          gen.yield(inner.element());
        } else {
          if (inner != null) {
            gen.await(arrivals.leave(inner));
            inner = null;
          }
          inner = Pull.of(arrivals, function.apply(outer.element()));
        }
      }
    }
  }

  /** The elements of several of the sources that elements lead to, as they come. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void several(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      int concurrency,
      Function<? super T, ? extends AsyncIterable<? extends R>> function) {
    Arrivals<Pull<?>> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<T> outer = Pull.of(arrivals, source);
      int inners = 0;
      while (!outer.isOver() || inners > 0) {
        if (inners < concurrency) {
          outer.ask();
        }
        gen.await(arrivals.some());
        Pull<?> pull = arrivals.take();
        if (!pull.found()) {
          inners -= pull == outer ? 0 : 1;
        } else if (pull == outer) {
          Pull<R> opened = Pull.of(arrivals, function.apply(outer.element()));
          opened.ask();
          inners++;
        } else {
          Pull<R> inner = Switching.<R>inner(pull);
          gen.yield(inner.element());
          inner.ask();
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // all but the outer one are
  static <R extends @Nullable Object> Pull<R> inner(Pull<?> pull) {
    return (Pull<R>) pull;
  }
}
