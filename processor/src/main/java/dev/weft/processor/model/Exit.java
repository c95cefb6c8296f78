package dev.weft.processor.model;

import java.util.Optional;

/** A way out of an island: as the user wrote it, and, after lowering, as the machine takes it. */
public sealed interface Exit extends Part {
  /** {@code break} out of the statement with this id. */
  record Break(int statement) implements Exit {}

  /** {@code continue} of the loop with this id. */
  record Continue(int statement) implements Exit {}

  /**
   * {@code return}.
   *
   * @param type the value's type, where that is plain from the source
   */
  record Return(Optional<Code> value, Optional<JavaType> type) implements Exit {}

  /** {@code yield} of the switch expression with this id, whose value a variable takes. */
  record Choose(Variable chosen, Expr.Pure value, int statement) implements Exit {}

  /** One that never gets out: a {@code finally} clause that cannot complete is in its way. */
  record Stopped(Exit exit) implements Exit {}

  /** Lowered: statements that lead out, the last of them a jump. */
  record Leap(Code steps) implements Exit {}
}
