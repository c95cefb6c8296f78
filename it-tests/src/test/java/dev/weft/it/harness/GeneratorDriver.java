package dev.weft.it.harness;

import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.it.kit.Trace;
import java.util.function.BooleanSupplier;

/** A consumer of a generator that logs each step it takes and all that the step shows. */
final class GeneratorDriver implements Driver {
  private final Generator<Object, Object, Object> generator;
  private final Trace trace;
  private boolean looks;

  @SuppressWarnings("unchecked") // the harness sends what the scope wants
  GeneratorDriver(Generator<?, ?, ?> generator, Trace trace) {
    this.generator = (Generator<Object, Object, Object>) generator;
    this.trace = trace;
    trace.self(generator);
  }

  @Override
  public boolean advance() {
    return step("advance", generator::advance);
  }

  @Override
  public boolean send(Object value) {
    return step("send " + value, () -> generator.send(value));
  }

  @Override
  public boolean raise(Throwable error) {
    return step("raise " + Describe.of(error), () -> generator.raise(error));
  }

  @Override
  public void close() {
    step(
        "close",
        () -> {
          generator.close();
          return false;
        });
  }

  /** Whether hasNext says there is more. */
  boolean hasNext() {
    return step("hasNext", generator::hasNext);
  }

  /** Takes the element by next; false if it threw. */
  boolean next() {
    return step(
        "next",
        () -> {
          trace.log("element " + generator.next());
          return true;
        });
  }

  /** The iterator of the generator, logging whether it is the generator itself. */
  @Override
  public GeneratorDriver iterator() {
    Generator<Object, Object, Object> iterator = generator.iterator();
    trace.log("iterator() is " + (iterator == generator ? "itself" : "another"));
    return new GeneratorDriver(iterator, trace);
  }

  @Override
  public boolean isSuspended() {
    return generator.state() == GeneratorState.SUSPENDED;
  }

  @Override
  public void look() {
    looks = true;
  }

  private boolean step(String name, BooleanSupplier step) {
    trace.log("> " + name);
    boolean more = false;
    try {
      more = step.getAsBoolean();
      trace.log("< " + more);
    } catch (Throwable e) {
      trace.log("< threw " + Describe.of(e));
    }
    Shown.log(trace, generator.state(), generator::current, generator::result);
    if (looks) {
      Places.log(trace, generator);
    }
    return more;
  }
}
