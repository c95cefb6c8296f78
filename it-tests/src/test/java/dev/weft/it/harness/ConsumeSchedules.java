package dev.weft.it.harness;

import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Fate;
import dev.weft.it.kit.Fates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The schedules in which a consumer takes some elements, and then does something else or leaves.
 */
final class ConsumeSchedules {
  private ConsumeSchedules() {}

  static List<Schedule> run(Plan plan) {
    if (plan.isTask()) {
      return inTime(plan, "run", plan.toTheEnd());
    }
    return inTime(
        plan,
        "run, then step what has ended",
        consumer -> {
          Driver driver = consumer.driver();
          driver.finish();
          driver.advance();
          driver.send(null);
          driver.raise(new Failure("after the end"));
          driver.close();
        });
  }

  static List<Schedule> iterate(Plan plan) {
    return inTime(
        plan,
        "hasNext, hasNext, next",
        consumer -> {
          GeneratorDriver driver = consumer.generator();
          for (int i = 0; i < Limits.ELEMENTS && driver.hasNext() && driver.hasNext(); i++) {
            driver.next();
          }
          driver.next();
          driver.closeFully();
          driver.next();
        });
  }

  static List<Schedule> iterateAgain(Plan plan) {
    return inTime(
        plan,
        "take 2 of the first iterator, all of the second, close both",
        consumer -> {
          Driver driver = consumer.driver();
          Driver first = driver.iterator();
          first.take(2);
          Driver second = driver.iterator();
          second.finish();
          first.closeFully();
          driver.iterator().take(1);
          driver.iterator().closeFully();
        });
  }

  static List<Schedule> close(Plan plan) {
    return forEachCount(
        plan,
        n -> "take " + n + ", close",
        n ->
            consumer -> {
              Driver driver = consumer.driver();
              driver.take(n);
              driver.closeFully();
              driver.advance();
            });
  }

  static List<Schedule> raise(Plan plan) {
    List<Schedule> schedules = new ArrayList<>();
    schedules.addAll(raise(plan, () -> new Failure("raised")));
    schedules.addAll(raise(plan, () -> new IOException("raised")));
    return schedules;
  }

  private static List<Schedule> raise(Plan plan, Supplier<Throwable> error) {
    return forEachCount(
        plan,
        n -> "take " + n + ", raise " + Describe.of(error.get()),
        n ->
            consumer -> {
              Driver driver = consumer.driver();
              driver.take(n);
              driver.raise(error.get());
              driver.raise(new Failure("raised again"));
              driver.finish();
            });
  }

  private static List<Schedule> forEachCount(
      Plan plan, IntFunction<String> name, IntFunction<Script> script) {
    List<Schedule> schedules = new ArrayList<>();
    for (int n = 0; n <= plan.elements(); n++) {
      schedules.addAll(inTime(plan, name.apply(n), script.apply(n)));
    }
    return schedules;
  }

  /** The schedule with all stages ready, and, where the program may have some, with all late. */
  private static List<Schedule> inTime(Plan plan, String name, Script script) {
    Schedule ready = new Schedule(name, Fates.all(Fate.READY), script);
    return plan.isAsync() && plan.stages() > 0
        ? List.of(ready, new Schedule(name + ", awaits late", Fates.all(Fate.LATE), script))
        : List.of(ready);
  }
}
