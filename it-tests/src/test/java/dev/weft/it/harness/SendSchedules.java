package dev.weft.it.harness;

import dev.weft.it.kit.Fate;
import dev.weft.it.kit.Fates;
import java.util.ArrayList;
import java.util.List;

/**
 * The schedules in which a consumer sends values; null is all that a scope without sends can be
 * sent.
 */
final class SendSchedules {
  private SendSchedules() {}

  static List<Schedule> send(Plan plan) {
    List<Schedule> schedules = new ArrayList<>();
    schedules.add(
        new Schedule("send to what has not started", Fates.all(Fate.READY), notStarted(plan)));
    for (Fate fate : plan.stages() == 0 ? List.of(Fate.READY) : List.of(Fate.READY, Fate.LATE)) {
      schedules.add(new Schedule("send always, " + fate, Fates.all(fate), always(plan)));
      for (int n = 1; n <= plan.elements(); n++) {
        schedules.add(new Schedule("send at " + n + ", " + fate, Fates.all(fate), at(plan, n)));
      }
    }
    return schedules;
  }

  private static Script notStarted(Plan plan) {
    return consumer -> {
      Driver driver = consumer.driver();
      driver.send(value(plan, 0));
      driver.send(null);
      driver.finish();
    };
  }

  private static Script always(Plan plan) {
    return consumer -> {
      Driver driver = consumer.driver();
      boolean more = driver.advance();
      for (int i = 0; i < Limits.ELEMENTS && more; i++) {
        more = driver.send(value(plan, i));
      }
      driver.closeFully();
    };
  }

  private static Script at(Plan plan, int n) {
    return consumer -> {
      Driver driver = consumer.driver();
      driver.take(n);
      driver.send(value(plan, n));
      driver.finish();
    };
  }

  private static Object value(Plan plan, int index) {
    return plan.program().kind().takesSends()
        ? Samples.sent(plan.program().template(), index)
        : null;
  }
}
