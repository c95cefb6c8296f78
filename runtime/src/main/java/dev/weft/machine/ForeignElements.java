package dev.weft.machine;

import dev.weft.AsyncIterator;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The elements of an iterator that is no machine. */
record ForeignElements(AsyncIterator<?> iterator) implements Elements {
  static Elements of(AsyncIterator<?> iterator) {
    return iterator instanceof AsyncGeneratorMachine<?, ?, ?> machine
        ? machine
        : new ForeignElements(iterator);
  }

  @Override
  public @Nullable Object next(int next, AsyncMachine<?> taker) throws Throwable {
    Object found = taker.await(next, iterator.advance());
    if (found == Mark.PENDING) {
      taker.pulled = this;
      return found;
    }
    return element(found);
  }

  /** The element, or END, as the step has told. */
  @Nullable Object element(@Nullable Object found) {
    return Pulls.isFound(found) ? iterator.current() : Mark.END;
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    return iterator.closeAsync();
  }
}
