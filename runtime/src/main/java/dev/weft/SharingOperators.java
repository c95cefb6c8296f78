package dev.weft;

import dev.weft.operator.Cached;
import dev.weft.operator.Checks;
import dev.weft.operator.Shared;
import dev.weft.operator.SharingWeft;
import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that pass over it once for many consumers. */
sealed interface SharingOperators<T extends @Nullable Object> permits AsyncIterable {
  /**
   * The elements of one pass, kept for later ones: each pass has all elements from the beginning.
   * This source is asked for one when a pass has none left, whichever pass that is.
   *
   * <p>A pass that is closed leaves this source open, and an element that is under way is kept. The
   * result is to be closed if the source may not be passed over to its end.
   *
   * @return the elements, any number of times, and from any threads; a failure comes each time
   */
  default AsyncCache<T> cache() {
    return new Cached<T>((AsyncIterable<T>) this);
  }

  /**
   * One pass for all consumers who are there at a time, who may be some elements apart, see {@link
   * #share(int)}.
   *
   * @return what comes while one is there
   */
  default AsyncIterable<T> share() {
    return share(16);
  }

  /**
   * One pass for all consumers who are there at a time: each gets what comes from his first step
   * on. The first one begins a pass over this source, and it is closed as the last one leaves; who
   * comes after that begins a new one.
   *
   * <p>An element is asked for when one of them has none left and none has too many. So the slowest
   * holds up the others: who does not want any more has to close.
   *
   * @param ahead how many elements are kept for the slowest at most, one or more
   * @return what comes while one is there; may be used from any threads
   */
  default AsyncIterable<T> share(int ahead) {
    return SharingWeft.share(
        new Shared<T>((AsyncIterable<T>) this, Checks.positive(ahead, "ahead")));
  }
}
