package dev.weft.it.harness;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A kind of schedule; every program runs under all that apply to it. */
public enum Family {
  RUN("run to the end", kind -> true, ConsumeSchedules::run),
  ITERATE("hasNext and next, twice", Kind::isGenerator, ConsumeSchedules::iterate),
  ITERATE_AGAIN("iterate again", kind -> kind != Kind.AWAIT, ConsumeSchedules::iterateAgain),
  CLOSE("take n, close", kind -> kind != Kind.AWAIT, ConsumeSchedules::close),
  RAISE("take n, raise", kind -> kind != Kind.AWAIT, ConsumeSchedules::raise),
  SEND("send", kind -> kind != Kind.AWAIT, SendSchedules::send),
  AWAIT("each await late, failed, cancelled", kind -> !kind.isGenerator(), AwaitSchedules::await),
  OVERLAP("step while pending", Kind::isAsyncGenerator, AwaitSchedules::overlap),
  CLOSE_PENDING("close at each await", kind -> !kind.isGenerator(), AwaitSchedules::closePending),
  LOOK("look where it is suspended", kind -> true, PlaceSchedules::look);

  private final String description;
  private final Predicate<Kind> applies;
  private final Function<Plan, List<Schedule>> schedules;

  Family(String description, Predicate<Kind> applies, Function<Plan, List<Schedule>> schedules) {
    this.description = description;
    this.applies = applies;
    this.schedules = schedules;
  }

  /** Whether a program can be run so. */
  public boolean appliesTo(Program program) {
    return applies.test(program.kind());
  }

  /** Runs a program both ways under every schedule of this family and compares. */
  public void check(Program program) {
    List<Schedule> schedules = this.schedules.apply(new Plan(program));
    for (Schedule schedule : schedules.subList(0, Math.min(schedules.size(), Limits.RUNS))) {
      Comparison.check(program, schedule);
    }
  }

  @Override
  public String toString() {
    return description;
  }
}
