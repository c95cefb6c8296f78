package dev.weft;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scope of a generator template that only hands out values: {@code def} with {@code yield} in
 * Python (PEP 255, 380).
 *
 * <p>The verbs are read by the annotation processor; the generated machine never calls them. Only
 * {@link Direct} does.
 *
 * @param <T> the elements yielded
 */
public interface Yield<T extends @Nullable Object> {
  /**
   * Hands a value to the consumer and suspends. What the consumer raises is thrown here; if it
   * closes the generator, that is a {@link GeneratorExit}.
   *
   * @param value the element, possibly null
   */
  void yield(T value);

  /**
   * Delegates to another generator (PEP 380): its elements, and what is raised or closed here, pass
   * through.
   *
   * @param generator the delegate
   * @return the delegate's result
   */
  <R extends @Nullable Object> R yieldAll(Generator<? extends T, ?, R> generator);

  /** Yields each element of an iterable. */
  void yieldAll(Iterable<? extends T> elements);

  /** Yields each remaining element of an iterator. */
  void yieldAll(Iterator<? extends T> elements);

  /** Yields each element of a stream, then closes it. */
  void yieldAll(Stream<? extends T> elements);
}
