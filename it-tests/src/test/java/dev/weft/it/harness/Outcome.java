package dev.weft.it.harness;

import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletionStage;

/** The end of one asynchronous step, logged at the moment it comes. */
final class Outcome {
  private volatile boolean done;
  private volatile Object value;

  /** Watches a stage. */
  static Outcome of(Trace trace, String name, CompletionStage<?> stage) {
    Outcome outcome = new Outcome();
    stage.whenComplete(
        (value, failure) -> {
          trace.log(
              "< "
                  + name
                  + ": "
                  + (failure == null ? Shown.text(value) : "threw " + Describe.of(failure)));
          outcome.value = value;
          outcome.done = true;
        });
    return outcome;
  }

  boolean isDone() {
    return done;
  }

  boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }
}
