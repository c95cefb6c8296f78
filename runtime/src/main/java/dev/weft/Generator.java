package dev.weft;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A synchronous generator: a suspended body that runs on, one yield at a time, when its consumer
 * asks (PEP 255, 342, 380).
 *
 * <p>Nothing runs before the first step. One step at a time: a step while another is running throws
 * {@link IllegalStateException}, "generator already executing", and leaves the other alone. Between
 * steps any thread may take over if it sees what the last one wrote.
 *
 * <p>What the body throws leaves the step as it is, checked exceptions too although no step
 * declares them; after that, or once the body has returned, the generator is closed.
 *
 * @param <T> the elements yielded
 * @param <S> the values sent
 * @param <R> the result returned
 */
public interface Generator<
        T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
    extends Iterator<T>, Iterable<T>, AutoCloseable {
  /**
   * Runs to the next yield, or takes the step that {@link #hasNext} made.
   *
   * @return true: {@link #current} is the element; false: the generator has ended, now and for ever
   */
  boolean advance();

  /**
   * The same, so that {@code catch (X e)} compiles for a checked X that the body throws.
   *
   * @param failure the exception's class
   * @return as {@link #advance()} does
   * @throws X if the body throws it
   */
  default <X extends Throwable> boolean advance(Class<X> failure) throws X {
    return advance();
  }

  /**
   * The element that the last step found.
   *
   * @return the element
   * @throws IllegalStateException unless the last step gave true
   */
  T current();

  /**
   * Runs to the next yield; the suspended one evaluates to a value ({@code send}, PEP 342).
   *
   * @param value what the suspended yield evaluates to; before the first yield only null
   * @return as {@link #advance()} does
   * @throws IllegalStateException if a value is sent to a generator that has not started
   */
  boolean send(S value);

  /**
   * Runs to the next yield; the suspended one throws an error ({@code throw}, PEP 342). A generator
   * that has not started is closed by it; one that is closed throws it. A body that does not catch
   * it is left by it.
   *
   * @param error what the suspended yield throws
   * @return as {@link #advance()} does
   */
  boolean raise(Throwable error);

  /**
   * What the body returned.
   *
   * @return the result, readable for ever
   * @throws IllegalStateException unless the generator has ended by returning
   */
  R result();

  /** Where the generator stands. */
  GeneratorState state();

  /**
   * Raises {@link GeneratorExit} at the suspended yield (PEP 342), so that {@code finally} blocks
   * run. A generator that has not started is closed without running anything; on a closed one
   * nothing happens. What the body throws instead of GeneratorExit is thrown, and so is what that
   * has suppressed: the failure of a resource that was closed on its way.
   *
   * @throws IllegalStateException "generator ignored GeneratorExit" if the body yields instead; it
   *     stays suspended there
   */
  @Override
  void close();

  /**
   * The generator itself, if this is the first call and no step, {@code hasNext}, close or
   * delegation has begun; otherwise a fresh one over the original arguments.
   */
  @Override
  Generator<T, S, R> iterator();

  /**
   * Whether there is a further element; steps for it, once, and remembers. A following {@link
   * #next} or {@link #advance()} takes what was found; {@link #send}, {@link #raise} and {@link
   * #close} drop it.
   */
  @Override
  boolean hasNext();

  /**
   * The next element.
   *
   * @throws NoSuchElementException if there is none
   */
  @Override
  T next();

  /** The elements of {@link #iterator}, in order; closing the stream closes that iterator. */
  default Stream<T> stream() {
    Generator<T, S, R> elements = iterator();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED), false)
        .onClose(elements::close);
  }
}
