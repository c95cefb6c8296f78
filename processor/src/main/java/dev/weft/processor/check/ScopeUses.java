package dev.weft.processor.check;

import dev.weft.processor.model.Misuse;
import dev.weft.processor.model.Position;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.util.List;

/** A scope is for calling its verbs on, in the body itself. */
public final class ScopeUses implements Rule<List<Misuse>> {
  private final ScopeKind scope;

  /** The rule for templates with such a scope. */
  public ScopeUses(ScopeKind scope) {
    this.scope = scope;
  }

  @Override
  public void check(List<Misuse> misuses, Reporter<Position> reporter) {
    String type = scope.scope().simpleNames().get(0);
    String remedy = scope.withAllVerbs().scope().simpleNames().get(0);
    for (Misuse misuse : misuses) {
      reporter.report(problem(misuse.kind()), misuse.position(), misuse.text(), type, remedy);
    }
  }

  private static Problem problem(Misuse.Kind kind) {
    return switch (kind) {
      case IN_LAMBDA -> Problem.VERB_IN_LAMBDA;
      case IN_CLASS -> Problem.VERB_IN_LOCAL_CLASS;
      case IN_FIELD -> Problem.VERB_IN_FIELD;
      case IN_SYNCHRONIZED -> Problem.VERB_IN_SYNCHRONIZED;
      case OF_ANOTHER_SCOPE -> Problem.VERB_OF_ANOTHER_SCOPE;
      case EACH_OUTSIDE_FOR -> Problem.EACH_OUTSIDE_FOR;
      case ESCAPES -> Problem.SCOPE_ESCAPES;
    };
  }
}
