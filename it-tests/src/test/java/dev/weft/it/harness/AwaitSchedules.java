package dev.weft.it.harness;

import dev.weft.it.kit.Fate;
import dev.weft.it.kit.Fates;
import java.util.ArrayList;
import java.util.List;

/** The schedules that vary when and how each awaited stage ends. */
final class AwaitSchedules {
  private static final List<Fate> FAILURES =
      List.of(
          Fate.FAILED,
          Fate.LATE_FAILED,
          Fate.CHECKED,
          Fate.LATE_CHECKED,
          Fate.WRAPPED,
          Fate.LATE_CANCELLED);

  private AwaitSchedules() {}

  /** Each stage alone late or failed among ready ones, then each pair of failures. */
  static List<Schedule> await(Plan plan) {
    List<Schedule> schedules = new ArrayList<>();
    Fates ready = Fates.all(Fate.READY);
    for (int i = 0; i < plan.stages(); i++) {
      schedules.add(new Schedule(Fate.LATE + " at " + i, ready.but(i, Fate.LATE), plan.toTheEnd()));
      for (Fate failure : FAILURES) {
        schedules.add(new Schedule(failure + " at " + i, ready.but(i, failure), plan.toTheEnd()));
      }
    }
    for (int i = 0; i < plan.stages(); i++) {
      schedules.addAll(pairs(plan, i));
    }
    return schedules;
  }

  private static List<Schedule> pairs(Plan plan, int first) {
    List<Schedule> schedules = new ArrayList<>();
    Fates failed = Fates.all(Fate.READY).but(first, Fate.FAILED);
    for (int second = first + 1; second < plan.stages(failed); second++) {
      for (Fate failure : List.of(Fate.FAILED, Fate.LATE_CHECKED)) {
        String name = "FAILED at " + first + ", " + failure + " at " + second;
        schedules.add(new Schedule(name, failed.but(second, failure), plan.toTheEnd()));
      }
    }
    return schedules;
  }

  static List<Schedule> overlap(Plan plan) {
    Script script =
        consumer -> {
          AsyncDriver driver = consumer.async();
          driver.overlap();
          driver.finish();
        };
    return plan.stages() == 0
        ? List.of()
        : List.of(new Schedule("step at every await", Fates.all(Fate.LATE), script));
  }

  /** Leaves at each await; those that follow in the cleaning up are ready, late or failed. */
  static List<Schedule> closePending(Plan plan) {
    List<Schedule> schedules = new ArrayList<>();
    for (int i = 0; i < plan.stages(); i++) {
      int index = i;
      for (Fate after : List.of(Fate.READY, Fate.LATE, Fate.FAILED)) {
        Fates fates = stage -> stage < index ? Fate.READY : stage == index ? Fate.LATE : after;
        String name = "close at " + i + ", those after are " + after;
        schedules.add(new Schedule(name, fates, leaveAt(plan, index)));
      }
    }
    return schedules;
  }

  private static Script leaveAt(Plan plan, int index) {
    if (plan.isTask()) {
      return consumer -> {
        TaskDriver driver = consumer.task();
        driver.cancelAt(index);
        driver.finish();
      };
    }
    return consumer -> {
      AsyncDriver driver = consumer.async();
      driver.closeAt(index);
      driver.finish();
    };
  }
}
