package dev.weft.machine;

import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.loop.Stages;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a generated generator extends.
 *
 * @param <T> the elements yielded
 * @param <S> the values sent
 * @param <R> the result returned
 */
public abstract class GeneratorMachine<
        T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
    extends Machine<R> implements Generator<T, S, R> {

  /** For generated classes. */
  protected GeneratorMachine() {}

  /** The same generator, not begun, over the original arguments. */
  protected abstract GeneratorMachine<T, S, R> fresh();

  /**
   * Hands over an element and suspends.
   *
   * @param next the state to resume in
   * @param value the element
   * @return what {@code resume} is to answer
   */
  protected final @Nullable Object yielded(int next, T value) {
    state = next;
    return value;
  }

  /**
   * Hands over to a generator; its result is the input of the state {@code next}.
   *
   * @param next the state to resume in, with the delegate's result as input
   * @param generator the delegate
   * @return what {@code resume} is to answer
   */
  protected final Object delegate(int next, Generator<? extends T, ?, ?> generator) {
    return handOver(next, Delegates.of(generator));
  }

  /** Hands over to the elements of an iterable, as to a generator without a result. */
  protected final Object delegate(int next, Iterable<? extends T> elements) {
    return handOver(next, Delegates.of(elements));
  }

  /** Hands over to the rest of an iterator, as to a generator without a result. */
  protected final Object delegate(int next, Iterator<? extends T> elements) {
    return handOver(next, Delegates.of(elements));
  }

  /** Hands over to a stream, as to a generator without a result; it is closed at every way out. */
  protected final Object delegate(int next, Stream<? extends T> elements) {
    return handOver(next, Delegates.of(elements));
  }

  @Override
  public final boolean advance() {
    int at = state;
    if (!States.isPlain(at)) {
      return stoppedOrAdvanced(false);
    }
    Object out;
    try {
      out = resume(at, null);
    } catch (Throwable thrown) {
      closed();
      throw Stages.sneaky(thrown);
    }
    if (States.isPlain(state)) {
      current = out;
      return true;
    }
    return stoppedOrAdvanced(true);
  }

  /** The rest of advance, apart so that the ordinary case is inlined. */
  private boolean stoppedOrAdvanced(boolean ran) {
    try {
      return (ran ? stopped() : Protocol.advance(this)) == Run.YIELDED;
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  public final boolean send(S value) {
    try {
      return Protocol.send(this, value) == Run.YIELDED;
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  public final boolean raise(Throwable error) {
    Objects.requireNonNull(error);
    try {
      return Protocol.raise(this, error) == Run.YIELDED;
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  public final void close() {
    try {
      Protocol.close(this);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }

  @Override
  public final boolean hasNext() {
    if (States.isRemembered(state)) {
      return true;
    }
    if (!advance()) {
      return false;
    }
    state |= States.REMEMBERED;
    if (frames != null) {
      frames.remembers(this);
    }
    return true;
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the body yielded
  public final T next() {
    int plain = state ^ States.REMEMBERED;
    if (States.isPlain(plain)) {
      state = plain;
      return (T) current;
    }
    if (!advance()) {
      throw new NoSuchElementException();
    }
    return current();
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the body yielded
  public final T current() {
    return (T) (States.isPlain(state) ? current : Protocol.current(this));
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the body returned
  public final R result() {
    return (R) Protocol.result(this);
  }

  @Override
  public final GeneratorState state() {
    return Protocol.state(this);
  }

  @Override
  public final Generator<T, S, R> iterator() {
    return give() ? this : fresh();
  }
}
