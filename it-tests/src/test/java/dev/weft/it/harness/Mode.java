package dev.weft.it.harness;

import dev.weft.it.kit.Fate;
import dev.weft.it.kit.Fates;
import dev.weft.it.kit.Trace;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/**
 * The modes in which a template is run by tests that step it by hand: as a machine and unlowered,
 * its stages complete when it awaits them, or not.
 */
public enum Mode {
  MACHINE(Machine::start, Fate.READY),
  MACHINE_LATE(Machine::start, Fate.LATE),
  DIRECT(Unlowered::start, Fate.READY),
  DIRECT_LATE(Unlowered::start, Fate.LATE);

  private final Side side;
  private final Fate fate;

  Mode(Side side, Fate fate) {
    this.side = side;
    this.fate = fate;
  }

  /** A trace whose stages end as this mode has it. */
  public Trace trace() {
    return new Trace(Fates.all(fate));
  }

  /** Whether a stage is pending until somebody ends it. */
  public boolean isLate() {
    return fate == Fate.LATE;
  }

  /**
   * Starts a template.
   *
   * @param owner its class
   * @param name its name, that of one template only
   * @param trace what it logs to
   * @return its generator, asynchronous generator or task, of the type that the caller knows
   */
  @SuppressWarnings("unchecked") // the caller names the template and knows its types
  public <G> G start(Class<?> owner, String name, Trace trace) {
    Method template =
        Stream.of(owner.getDeclaredMethods())
            .filter(method -> method.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return (G) side.start(new Program(template), trace);
  }
}
