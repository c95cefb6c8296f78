package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;
import java.util.function.BooleanSupplier;

/** Writes if statements around blocks; each method answers whether they can complete normally. */
final class Branches {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;
  private final Listing out;

  Branches(Draw draw, Scope scope, Verbs verbs, Expressions expressions, Listing out) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.expressions = expressions;
    this.out = out;
  }

  boolean conditional(BooleanSupplier block) {
    out.open("if (" + expressions.of(Type.BOOLEAN, 3) + ")");
    boolean completes = block.getAsBoolean();
    if (draw.chance(40)) {
      out.close();
      return true;
    }
    out.between("else");
    completes |= block.getAsBoolean();
    out.close();
    return completes;
  }

  /** One whose condition binds a variable. */
  boolean pattern(BooleanSupplier block) {
    String object = draw.name("o");
    String name = draw.name("p");
    Type type = draw.of(Type.INTEGER, Type.STRING, Type.CHARACTER);
    out.line("Object " + object + " = " + expressions.any(2) + ";");
    String test = object + " instanceof " + type.text + " " + name;
    int mark = scope.mark();
    if (draw.chance(30)) {
      out.open("if (!(" + test + ") || " + name + ".hashCode() == 7)");
      boolean jumps = !block.getAsBoolean();
      out.close();
      if (jumps) {
        scope.add(new Variable(name, type, draw.chance(50)));
        out.line("t.log(\"found \" + " + name + ");");
        out.line(verbs.statement(name));
      }
      scope.release(mark);
      return true;
    }
    scope.add(new Variable(name, type, false));
    out.open("if (" + test + " && " + expressions.of(Type.BOOLEAN, 2) + ")");
    out.line("t.log(\"found \" + " + name + ");");
    boolean completes = block.getAsBoolean();
    scope.release(mark);
    out.between("else");
    completes |= block.getAsBoolean();
    out.close();
    return completes;
  }
}
