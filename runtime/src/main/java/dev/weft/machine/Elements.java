package dev.weft.machine;

import dev.weft.AsyncIterator;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code async for} takes its elements from: a machine, or an iterator of any class. For
 * generated code.
 */
public interface Elements {
  /**
   * Takes the next element, as each turn of an {@code async for} does (PEP 492). Called by the loop
   * itself, which asks first whether it is a machine: there the JIT compiler learns which class of
   * source that loop has seen, and needs no table of interfaces where it has seen several.
   *
   * @param next the state in which the taker resumes, with the answer as input
   * @param taker the machine with the loop
   * @return the element, or END; PENDING, for {@code resume} to answer, if it is not there yet
   * @throws Throwable what the step for it failed with
   */
  @Nullable Object next(int next, AsyncMachine<?> taker) throws Throwable;

  /** Closes the source, see {@link AsyncIterator#closeAsync}. */
  CompletionStage<Void> closeAsync();
}
