package dev.weft.it.harness;

import dev.weft.it.kit.Fate;
import dev.weft.it.kit.Fates;
import java.util.List;
import java.util.Set;

/** The schedules in which somebody looks, at every suspension, where in the source it is. */
final class PlaceSchedules {
  /**
   * A loop whose header takes two lines stands on the first here, on the second for javac; a source
   * that a loop leaves early is closed unlowered behind the template's end, which has no line. In
   * the last three a generator is closed, whose own await is what is awaited then: see {@link
   * Places}.
   */
  private static final Set<String> OTHERWISE =
      Set.of(
          "awaitedHeader",
          "nullElementUnboxed",
          "cancelledInside",
          "generatorLeftSpelledOut",
          "breaksSpelledOut",
          "breaksOneThatFailsSpelledOut");

  private PlaceSchedules() {}

  static List<Schedule> look(Plan plan) {
    Program program = plan.program();
    if (program.isSpelledOut() || OTHERWISE.contains(program.template().getName())) {
      return List.of(); // spelled out, the expected lines would be those of another template
    }
    return List.of(
        new Schedule("look where it is", Fates.all(Fate.READY), plan.lookingToTheEnd()),
        new Schedule("look, awaits late", Fates.all(Fate.LATE), plan.lookingToTheEnd()),
        new Schedule("look, awaits fail", Fates.all(Fate.LATE_FAILED), plan.lookingToTheEnd()));
  }
}
