package dev.weft.it.kit;

import dev.weft.AsyncCloseable;
import java.util.concurrent.CompletionStage;

/** A resource whose closing is a stage of the schedule. */
public final class AsyncResource implements AsyncCloseable {
  private final Trace trace;
  private final String name;

  /** Opens a resource of that name. */
  public AsyncResource(Trace trace, String name) {
    this.trace = trace;
    this.name = name;
    trace.log("open " + name);
  }

  /** A stage of a resource that is open when the stage completes. */
  public static CompletionStage<AsyncResource> open(Trace trace, String name) {
    return trace.later("opening " + name, new AsyncResource(trace, name));
  }

  /** A resource whose closing throws instead of giving a stage. */
  public static AsyncCloseable broken(Trace trace, String name) {
    trace.log("open " + name);
    return () -> {
      trace.log("closeAsync " + name);
      throw new Failure("closeAsync " + name);
    };
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    trace.log("closeAsync " + name);
    return trace.later("closing " + name, null);
  }

  @Override
  public String toString() {
    return name;
  }
}
