package dev.weft.it.harness;

import java.time.Duration;

/** How far the schedules go. */
final class Limits {
  /** Programs that yield more are endless, and closed. */
  static final int ELEMENTS = 9;

  /** Stages whose fate is varied. */
  static final int STAGES = 8;

  /** How often one who ignores GeneratorExit is closed. */
  static final int CLOSES = 4;

  /** Runs of one family of schedules over one program. */
  static final int RUNS = 60;

  /** A run that takes longer hangs. */
  static final Duration RUN = Duration.ofSeconds(10);

  private Limits() {}
}
