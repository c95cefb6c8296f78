package dev.weft.it.harness;

import dev.weft.it.kit.Fate;
import dev.weft.it.kit.Fates;

/** A program and what a first run through Direct tells of it, from which its schedules are made. */
final class Plan {
  private final Program program;
  private final Run first;

  Plan(Program program) {
    this.program = program;
    this.first = run(Fates.all(Fate.READY));
  }

  Program program() {
    return program;
  }

  /** How many elements there are to take. */
  int elements() {
    return Math.min(first.elements(), Limits.ELEMENTS);
  }

  /** How many stages the program makes if none fails. */
  int stages() {
    return Math.min(first.stages(), Limits.STAGES);
  }

  /** How many stages the program makes under these fates. */
  int stages(Fates fates) {
    return Math.min(run(fates).stages(), Limits.STAGES);
  }

  boolean isTask() {
    return program.kind() == Kind.AWAIT;
  }

  boolean isAsync() {
    return !program.kind().isGenerator();
  }

  /** The script that runs the program to its end. */
  Script toTheEnd() {
    return isTask() ? consumer -> consumer.task().finish() : consumer -> consumer.driver().finish();
  }

  /** The same, with a look at where it is suspended each time. */
  Script lookingToTheEnd() {
    return consumer -> {
      if (isTask()) {
        TaskDriver task = consumer.task();
        task.look();
        task.finish();
      } else {
        Driver driver = consumer.driver();
        driver.look();
        driver.finish();
      }
    };
  }

  private Run run(Fates fates) {
    return Run.of(program, Unlowered::start, new Schedule("first", fates, toTheEnd()));
  }
}
