package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import org.jspecify.annotations.Nullable;

/** Elements fetched before they are asked for. */
public final class Prefetching {
  private Prefetching() {}

  /** A task of its own runs ahead of the consumer. */
  @Resumable
  public static <T extends @Nullable Object> void prefetch(
      AsyncYield<T> gen, AsyncIterable<T> source, int ahead) {
    Arrivals<Arrival> fetched = new Arrivals<>();
    try (fetched;
        fetched) {
      Arrivals<Room> room = new Arrivals<>();
      for (int i = 0; i < ahead; i++) {
        room.arrive(new Room());
      }
      Call<@Nullable Void> fetching =
          Call.of(fetched, () -> PrefetchingWeft.fetch(source, fetched, room));
      while (true) {
        gen.await(fetched.some());
        Arrival arrival = fetched.take();
        if (arrival == fetching) {
          break;
        }
        T element = Prefetching.<T>element(arrival).element();
        room.arrive(new Room());
        gen.yield(element);
      }
      fetching.value();
    }
  }

  /** Fetches as long as there is room. */
  @Resumable
  static <T extends @Nullable Object> void fetch(
      Await async,
      AsyncIterable<T> source,
      Arrivals<? super Fetched<T>> fetched,
      Arrivals<Room> room) {
    async.await(room.some());
    room.take();
    for (T element : async.each(source)) {
      fetched.arrive(new Fetched<>(element));
      async.await(room.some());
      room.take();
    }
  }

  @SuppressWarnings("unchecked") // but for the end there is nothing else
  static <T extends @Nullable Object> Fetched<T> element(Arrival arrival) {
    return (Fetched<T>) arrival;
  }
}
