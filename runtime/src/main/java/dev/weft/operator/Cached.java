package dev.weft.operator;

import dev.weft.AsyncCache;
import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What has come of a source, for all who pass over it. */
public final class Cached<T extends @Nullable Object> extends Feed<T> implements AsyncCache<T> {
  private final List<T> elements = new ArrayList<>();

  /** Keeps the elements of a source, which is not asked yet. */
  public Cached(AsyncIterable<? extends T> source) {
    super(source);
  }

  @Override
  void add(T element) {
    elements.add(element);
  }

  /** Whether the element at a place is here, or none will be. */
  boolean isReady(int place) {
    return is(() -> has(place));
  }

  /** Completes when that may be so. */
  CompletionStage<@Nullable Void> news(int place) {
    return when(() -> has(place));
  }

  synchronized boolean has(int place) {
    return place < elements.size();
  }

  synchronized T get(int place) {
    return elements.get(place);
  }

  @Override
  public AsyncIterator<T> iterator() {
    return SharingWeft.<T>replay(this).iterator();
  }
}
