package dev.weft;

import dev.weft.operator.MappingWeft;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that make other elements of its elements. */
sealed interface MappingOperators<T extends @Nullable Object> permits AsyncIterable {
  /**
   * What a function makes of each element.
   *
   * @param function makes it
   * @param <R> the elements made
   * @return the elements made, in the order of the source
   */
  default <R extends @Nullable Object> AsyncIterable<R> map(
      Function<? super T, ? extends R> function) {
    return MappingWeft.map((AsyncIterable<T>) this, function);
  }
}
