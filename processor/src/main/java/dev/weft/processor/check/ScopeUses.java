package dev.weft.processor.check;

import dev.weft.processor.model.Misuse;
import dev.weft.processor.model.Position;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.util.List;

/** A scope is for calling verbs on, in the body itself. */
public final class ScopeUses implements Rule<List<Misuse>> {
  @Override
  public void check(List<Misuse> misuses, Reporter<Position> reporter) {
    for (Misuse misuse : misuses) {
      reporter.report(problem(misuse.kind()), misuse.position(), misuse.text());
    }
  }

  private static Problem problem(Misuse.Kind kind) {
    return switch (kind) {
      case IN_LAMBDA -> Problem.VERB_IN_LAMBDA;
      case IN_CLASS -> Problem.VERB_IN_LOCAL_CLASS;
      case IN_FIELD -> Problem.VERB_IN_FIELD;
      case IN_SYNCHRONIZED -> Problem.VERB_IN_SYNCHRONIZED;
      case EACH_OUTSIDE_FOR -> Problem.EACH_OUTSIDE_FOR;
      case ESCAPES -> Problem.SCOPE_ESCAPES;
    };
  }
}
