package dev.weft.it.harness;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.Task;
import dev.weft.it.kit.Trace;

/** A started program in the hands of a script. */
final class Consumer {
  private final Object started;
  private final Trace trace;

  Consumer(Object started, Trace trace) {
    this.started = started;
    this.trace = trace;
  }

  /** A driver of a generator of either kind. */
  Driver driver() {
    return started instanceof Generator ? generator() : async();
  }

  GeneratorDriver generator() {
    return new GeneratorDriver((Generator<?, ?, ?>) started, trace);
  }

  AsyncDriver async() {
    return new AsyncDriver((AsyncGenerator<?, ?, ?>) started, trace);
  }

  TaskDriver task() {
    return new TaskDriver((Task<?>) started, trace);
  }
}
