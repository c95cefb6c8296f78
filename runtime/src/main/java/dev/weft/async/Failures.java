package dev.weft.async;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What failed, in the order of failing: the first has the others suppressed. */
final class Failures {
  private final List<Throwable> all = new ArrayList<>();

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The first, null if there is none. */
  @Nullable Throwable first() {
    return all.isEmpty() ? null : all.get(0);
  }

  /** Adds one, unless it is there. */
  void add(Throwable failure) {
    if (!contains(failure)) {
      all.add(failure);
    }
  }

  boolean contains(@Nullable Throwable failure) {
    return all.stream().anyMatch(each -> each == failure);
  }

  /** The first, with the others suppressed; null if there is none. */
  @Nullable Throwable joined() {
    if (all.isEmpty()) {
      return null;
    }
    Throwable first = all.get(0);
    all.subList(1, all.size()).forEach(first::addSuppressed);
    return first;
  }

  /** All but one, suppressed by it. */
  void suppressedBy(Throwable one) {
    all.stream().filter(each -> each != one).forEach(one::addSuppressed);
  }
}
