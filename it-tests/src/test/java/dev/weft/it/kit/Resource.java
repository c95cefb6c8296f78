package dev.weft.it.kit;

import java.io.IOException;

/** A resource that logs its opening and closing. */
public class Resource implements AutoCloseable {
  private final Trace trace;
  private final String name;

  /** Opens a resource of that name. */
  public Resource(Trace trace, String name) {
    this.trace = trace;
    this.name = name;
    trace.log("open " + name);
  }

  /** A resource whose close fails with an unchecked exception. */
  public static Resource failing(Trace trace, String name) {
    return new Resource(trace, name) {
      @Override
      public void close() {
        super.close();
        throw new Failure("close " + name);
      }
    };
  }

  /** Fails to open. */
  public static Resource unavailable(Trace trace, String name) {
    trace.log("unavailable " + name);
    throw new Failure("open " + name);
  }

  /** A resource whose close may throw a checked exception, and does. */
  public static AutoCloseable checked(Trace trace, String name) {
    trace.log("open " + name);
    return () -> {
      trace.log("close " + name);
      throw new IOException("close " + name);
    };
  }

  @Override
  public void close() {
    trace.log("close " + name);
  }

  @Override
  public String toString() {
    return name;
  }
}
