package dev.weft.it.random;

import dev.weft.it.random.Scope.Target;

/** Writes jumps: out of the body, or to the statements around. */
final class Jumps {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;
  private final Listing out;

  Jumps(Draw draw, Scope scope, Verbs verbs, Expressions expressions, Listing out) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.expressions = expressions;
    this.out = out;
  }

  /** Writes one, mostly under a condition; answers whether it can complete normally. */
  boolean write() {
    String jump = text();
    if (jump.isEmpty()) {
      out.line(verbs.statement(expressions.any(2)));
      return true;
    }
    if (draw.chance(70)) {
      out.open("if (" + expressions.of(Type.BOOLEAN, 2) + ")");
      out.line(jump);
      out.close();
      return true;
    }
    out.line(jump);
    return false;
  }

  /** A jump; nothing where there is no way to the statement chosen. */
  String text() {
    int choice = draw.below(10);
    if (choice < 2) {
      return "return " + expressions.of(Type.STRING, 2) + ";";
    }
    if (choice < 4) {
      return "throw new "
          + draw.of("Failure", "IllegalArgumentException")
          + "("
          + expressions.of(Type.STRING, 1)
          + ");";
    }
    if (scope.targets().isEmpty()) {
      return "";
    }
    return leave(draw.of(scope.targets()));
  }

  private String leave(Target target) {
    boolean goesOn = target.loop && draw.chance(50);
    if (!goesOn) {
      boolean innermost = target == innermost(false);
      if (target.label == null && !innermost) {
        return "";
      }
      target.broken = true;
      return target.label != null ? "break " + target.label + ";" : "break;";
    }
    if (target.label == null && target != innermost(true)) {
      return "";
    }
    target.continued = true;
    return target.label != null ? "continue " + target.label + ";" : "continue;";
  }

  private Target innermost(boolean loop) {
    Target found = null;
    for (Target target : scope.targets()) {
      found = (loop ? target.loop : target.breakable) ? target : found;
    }
    return found;
  }
}
