package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import org.jspecify.annotations.Nullable;

/** Elements fetched before they are asked for. */
public final class Prefetching {
  private Prefetching() {}

  /** A task of its own runs ahead of the consumer; but he closes the source. */
  @Resumable
  public static <T extends @Nullable Object> void prefetch(
      AsyncYield<T> gen, AsyncIterable<T> source, int ahead) {
    Arrivals<Pull<T>> pulls = new Arrivals<>();
    Arrivals<Arrival> fetched = new Arrivals<>();
    try (pulls;
        pulls;
        fetched;
        fetched) {
      Pull<T> pull = Pull.of(pulls, source);
      Arrivals<Room> room = new Arrivals<>();
      for (int i = 0; i < ahead; i++) {
        room.arrive(new Room());
      }
      Call<@Nullable Void> fetching =
          Call.of(fetched, () -> PrefetchingWeft.fetch(pull, pulls, fetched, room));
      while (true) {
        gen.await(fetched.some());
        Arrival arrival = fetched.take();
        if (arrival == fetching) {
          fetching.value();
          return;
        }
        T element = Prefetching.<T>element(arrival);
        room.arrive(new Room());
        gen.yield(element);
      }
    }
  }

  /** Fetches as long as there is room. */
  @Resumable
  static <T extends @Nullable Object> void fetch(
      Await async,
      Pull<T> pull,
      Arrivals<Pull<T>> pulls,
      Arrivals<? super Fetched<T>> fetched,
      Arrivals<Room> room) {
    while (!pull.isOver()) {
      async.await(room.some());
      room.take();
      pull.ask();
      async.await(pulls.some());
      if (pulls.take().found()) {
        fetched.arrive(new Fetched<>(pull.element()));
      }
    }
  }

  @SuppressWarnings("unchecked") // but for the end there is nothing else
  static <T extends @Nullable Object> T element(Arrival arrival) {
    return ((Fetched<T>) arrival).element();
  }
}
