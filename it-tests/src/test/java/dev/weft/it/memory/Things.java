package dev.weft.it.memory;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Makes objects that templates hold, and does not hold them itself. */
final class Things {
  private final List<WeakReference<Object>> made = new ArrayList<>();

  /** An object that can stand wherever a template may hold one. */
  static final class Thing extends RuntimeException implements AutoCloseable {
    private static final long serialVersionUID = 1;

    @Override
    public void close() {}
  }

  Thing thing() {
    return noted(new Thing());
  }

  CompletableFuture<String> stage() {
    return noted(CompletableFuture.completedFuture("done"));
  }

  private <V> V noted(V object) {
    made.add(new WeakReference<>(object));
    return object;
  }

  /** How many of the objects somebody holds. */
  long held() {
    for (int i = 0; i < 5 && count() > 0; i++) {
      System.gc();
    }
    return count();
  }

  private long count() {
    return made.stream().filter(each -> each.get() != null).count();
  }
}
