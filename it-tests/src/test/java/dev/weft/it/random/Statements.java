package dev.weft.it.random;

import dev.weft.it.random.Scope.Target;
import dev.weft.it.random.Scope.Variable;

/**
 * Writes statements; each method answers whether what it wrote can complete normally (JLS 14.22).
 */
final class Statements {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;
  private final Listing out;
  private final Switches switches;
  private final Captures captures;
  private final Declarations declarations;
  private final Effects effects;
  private final Jumps jumps;
  private final Branches branches;
  private final Loops loops;
  private final Tries tries;
  private int budget;
  private int loopsAround;

  Statements(Draw draw, Verbs verbs, Listing out, boolean isStatic, int budget) {
    this.draw = draw;
    this.scope = new Scope();
    this.verbs = verbs;
    this.expressions = new Expressions(draw, scope, verbs, isStatic);
    this.out = out;
    this.switches = new Switches(draw, expressions, out);
    this.captures = new Captures(draw, scope, verbs, expressions, out);
    this.declarations = new Declarations(draw, scope, verbs, expressions, out);
    this.effects = new Effects(draw, scope, verbs, expressions);
    this.jumps = new Jumps(draw, scope, verbs, expressions, out);
    this.branches = new Branches(draw, scope, verbs, expressions, out);
    this.loops = new Loops(draw, scope, verbs, expressions, out);
    this.tries = new Tries(draw, scope, verbs, expressions, out);
    this.budget = budget;
  }

  /** The whole body. */
  void body() {
    out.line("shared = 1;");
    out.line("text = \"text\";");
    out.line("int[] cells0 = {3, 4};");
    scope.arrays().add("cells0");
    out.line("List<Supplier<Object>> kept = new ArrayList<>();");
    scope.add(new Variable("given", Type.INT, true));
    for (int i = draw.below(4); i > 0; i--) {
      declarations.write(draw.of(Type.values()));
    }
    if (statements(0)) {
      out.line("t.log(\"end \" + cells0[0] + cells0[1] + shared + text + any);");
      out.line("for (Supplier<Object> supplier : kept) t.log(\"kept \" + supplier.get());");
      out.line("return " + expressions.of(Type.STRING, 2) + ";");
    }
  }

  private boolean block(int depth) {
    int mark = scope.mark();
    boolean completes = statements(depth);
    scope.release(mark);
    return completes;
  }

  private boolean statements(int depth) {
    int count = 1 + draw.below(4);
    for (int i = 0; i < count && budget > 0; i++) {
      budget--;
      if (!statement(depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean statement(int depth) {
    int kinds = depth > 4 || budget <= 0 ? 8 : 21;
    switch (draw.below(kinds)) {
      case 0:
        return simple("t.log(\"" + draw.name("l") + " \" + " + expressions.any(2) + ");");
      case 1:
      case 2:
        return simple(verbs.statement(expressions.any(2)));
      case 3:
        return declarations.write(draw.of(Type.values()));
      case 4:
        return simple(effects.onLocals());
      case 5:
        return jumps.write();
      case 6:
        return captures.write();
      case 7:
        return simple(effects.evaluated());
      case 8:
        return branches.conditional(() -> block(depth + 1));
      case 9:
        return labelled(depth);
      case 10:
      case 11:
        return loopsAround < 3 ? loop(depth, null) : branches.conditional(() -> block(depth + 1));
      case 12:
      case 13:
        return tries.write(() -> block(depth + 1));
      case 14:
        return tries.resources(() -> block(depth + 1));
      case 15:
      case 16:
        return switches.write(target -> within(target, depth));
      case 17:
        return branches.pattern(() -> block(depth + 1));
      case 18:
        return locked();
      case 19:
        return RandomClass.RELEASE < 21
            ? nested(depth)
            : switches.patterns(target -> within(target, depth));
      default:
        return tries.checked(() -> block(depth + 1));
    }
  }

  /** A block of its own. */
  private boolean nested(int depth) {
    out.open("");
    boolean completes = block(depth + 1);
    out.close();
    return completes;
  }

  private boolean simple(String text) {
    out.line(text);
    return true;
  }

  private boolean within(Target target, int depth) {
    scope.targets().add(target);
    boolean completes = block(depth + 1);
    scope.targets().remove(target);
    return completes;
  }

  private boolean labelled(int depth) {
    String label = draw.name("label");
    if (draw.chance(60) && loopsAround < 3) {
      return loop(depth, label);
    }
    out.open(label + ":");
    Target target = new Target(label, false, false);
    boolean completes = within(target, depth);
    out.close();
    return completes || target.broken;
  }

  private boolean loop(int depth, String label) {
    loopsAround++;
    Target target = new Target(label, true, true);
    boolean completes = loops.write(target, () -> within(target, depth));
    loopsAround--;
    return completes;
  }

  private boolean locked() {
    String name = draw.name("lock");
    out.line("Object " + name + " = new Object();");
    out.open("synchronized (" + name + ")");
    out.line("t.log(\"locked \" + Thread.holdsLock(" + name + "));");
    String jump = jumps.text();
    if (!jump.isEmpty() && !jump.contains("gen.")) {
      out.open("if (t.note(\"" + draw.name("b") + "\", " + draw.of("false", "true") + "))");
      out.line(jump);
      out.close();
    }
    out.close();
    out.line("t.log(\"unlocked \" + Thread.holdsLock(" + name + "));");
    return true;
  }
}
