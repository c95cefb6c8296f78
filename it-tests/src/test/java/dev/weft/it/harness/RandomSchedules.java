package dev.weft.it.harness;

import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Fate;
import dev.weft.it.kit.Fates;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Schedules that nobody thought of: steps in any order, stages that end in any way. */
public final class RandomSchedules {
  private static final int STEPS = 12;
  private static final int STAGES = 40;
  private static final Fate[] FATES = Fate.values();

  private final Plan plan;
  private final Random random;

  private RandomSchedules(Plan plan, Random random) {
    this.plan = plan;
    this.random = random;
  }

  /** Runs a program both ways under so many schedules of a seed. */
  public static void check(Program program, long seed, int count) {
    RandomSchedules schedules = new RandomSchedules(new Plan(program), new Random(seed));
    for (int i = 0; i < count; i++) {
      Comparison.check(program, schedules.next("random schedule " + i));
    }
  }

  private Schedule next(String name) {
    List<Fate> fates =
        random.ints(STAGES, 0, 2 * FATES.length).mapToObj(RandomSchedules::fate).toList();
    List<Integer> steps = random.ints(random.nextInt(STEPS), 0, 12).boxed().toList();
    int interrupted = random.nextInt(10);
    boolean abandoned = random.nextInt(15) == 0;
    Fates fateOf = index -> fates.get(index % STAGES);
    return new Schedule(
        name + " " + fates + " " + steps,
        fateOf,
        plan.isTask()
            ? consumer -> task(consumer.task(), interrupted)
            : consumer -> steps(consumer, steps, interrupted, abandoned));
  }

  /** Half of the stages succeed later. */
  private static Fate fate(int drawn) {
    return drawn < FATES.length ? FATES[drawn] : Fate.LATE;
  }

  private static void task(TaskDriver driver, int interrupted) {
    if (interrupted < 5) {
      driver.cancelAt(interrupted);
    }
    driver.finish();
  }

  private void steps(Consumer consumer, List<Integer> steps, int interrupted, boolean abandoned) {
    Driver driver;
    if (plan.isAsync()) {
      AsyncDriver async = consumer.async();
      if (interrupted < 5) {
        async.closeAt(interrupted);
      }
      driver = async;
    } else {
      driver = consumer.generator();
    }
    for (int step : steps) {
      step(driver, step);
    }
    if (!abandoned) {
      driver.finish();
    }
  }

  private void step(Driver driver, int step) {
    switch (step) {
      case 0 -> driver.close();
      case 1 -> driver.raise(new Failure("raised"));
      case 2 -> driver.raise(new IOException("raised"));
      case 3, 4, 5 -> driver.send(sent(step));
      case 6 -> driver.iterator().take(1);
      default -> driver.advance();
    }
  }

  private Object sent(int step) {
    Program program = plan.program();
    return program.kind().takesSends() && step > 3 ? Samples.sent(program.template(), step) : null;
  }
}
