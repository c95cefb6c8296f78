package dev.weft.processor.check;

import dev.weft.processor.model.Position;
import dev.weft.processor.report.Reporter;

/**
 * A rule of the DSL.
 *
 * @param <T> what it looks at
 */
@FunctionalInterface
public interface Rule<T> {
  /** Reports every breach. */
  void check(T subject, Reporter<Position> reporter);
}
