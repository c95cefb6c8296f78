package dev.weft.it.loops;

import dev.weft.AsyncIterator;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An asynchronous iterator that yields one element and then does something wrong. */
final class Misbehaving implements AsyncIterator<Integer> {
  /** What it does wrong. */
  enum Fault {
    SAME_FAILURE,
    CLOSING_FAILS,
    CLOSING_THROWS,
    NULL_STEP,
    NULL_MORE,
    NULL_CLOSING,
    NO_CURRENT
  }

  private final Trace trace;
  private final Fault fault;
  private final Failure failure = new Failure("the one failure");
  private int steps;

  Misbehaving(Trace trace, Fault fault) {
    this.trace = trace;
    this.fault = fault;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    trace.log("advance " + ++steps);
    if (steps == 1) {
      return trace.later("step 1 of " + fault, true);
    }
    return switch (fault) {
      case NULL_STEP -> null;
      case NULL_MORE -> trace.later("null", null);
      case SAME_FAILURE -> CompletableFuture.failedStage(failure);
      default -> trace.later("step 2 of " + fault, steps == 2);
    };
  }

  @Override
  public Integer current() {
    if (steps == 2 && fault == Fault.NO_CURRENT) {
      throw failure;
    }
    return steps;
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    trace.log("closeAsync " + fault);
    return switch (fault) {
      case NULL_CLOSING -> null;
      case CLOSING_THROWS -> throw failure;
      case SAME_FAILURE, CLOSING_FAILS -> CompletableFuture.failedStage(failure);
      default -> trace.later("closing of " + fault, null);
    };
  }
}
