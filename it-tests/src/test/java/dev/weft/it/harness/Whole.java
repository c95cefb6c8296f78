package dev.weft.it.harness;

import dev.weft.it.kit.Fate;
import dev.weft.it.kit.Fates;
import java.util.List;

/** Runs programs to their very end, however many elements they yield. */
public final class Whole {
  private static final int MOST = 10_000;

  private Whole() {}

  /** Runs a program both ways, its stages ready and late, and compares. */
  public static void check(Program program) {
    for (Fate fate : List.of(Fate.READY, Fate.LATE)) {
      Comparison.check(
          program, new Schedule("all of it", Fates.all(fate), consumer -> play(program, consumer)));
    }
  }

  private static void play(Program program, Consumer consumer) {
    if (program.kind() == Kind.AWAIT) {
      consumer.task().finish();
    } else {
      consumer.driver().take(MOST);
    }
  }
}
