package dev.weft.it.random;

import dev.weft.it.random.Scope.Target;
import dev.weft.it.random.Scope.Variable;
import java.util.List;

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
  private int budget;
  private int loops;

  Statements(Draw draw, Verbs verbs, Listing out, boolean isStatic, int budget) {
    this.draw = draw;
    this.scope = new Scope();
    this.verbs = verbs;
    this.expressions = new Expressions(draw, scope, verbs, isStatic);
    this.out = out;
    this.switches = new Switches(draw, expressions, out);
    this.captures = new Captures(draw, scope, verbs, expressions, out);
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
      declaration(draw.of(Type.values()));
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
        return simple("t.log(\"" + draw.name("l") + " \" + " + any() + ");");
      case 1:
      case 2:
        return simple(verbs.statement(any()));
      case 3:
        return declaration(draw.of(Type.values()));
      case 4:
        return effect();
      case 5:
        return jump();
      case 6:
        return captures.write();
      case 7:
        return evaluated();
      case 8:
        return conditional(depth);
      case 9:
        return labelled(depth);
      case 10:
      case 11:
        return loops < 3 ? loop(depth, null) : conditional(depth);
      case 12:
      case 13:
        return tries(depth);
      case 14:
        return resources(depth);
      case 15:
      case 16:
        return switches.write(target -> within(target, depth));
      case 17:
        return pattern(depth);
      case 18:
        return locked(depth);
      case 19:
        return RandomClass.RELEASE < 21
            ? nested(depth)
            : switches.patterns(target -> within(target, depth));
      default:
        return checked(depth);
    }
  }

  /** A block of its own. */
  private boolean nested(int depth) {
    out.open("");
    boolean completes = block(depth + 1);
    out.close();
    return completes;
  }

  /** An expression whose value nobody needs. */
  private boolean evaluated() {
    Type type = draw.of(Type.values());
    String place = expressions.places().assignable(type, 2);
    if (place == null || draw.chance(30)) {
      return simple("new Kit.Pair<>(" + any() + ", " + any() + ");");
    }
    if (type == Type.BOOLEAN || type == Type.STRING) {
      return simple(place + " = " + expressions.of(type, 3) + ";");
    }
    return simple(
        switch (draw.below(type == Type.CHARACTER ? 2 : 3)) {
          case 0 -> place + " = " + expressions.assigned(type, 2) + ";";
          case 1 -> draw.of(place + "++;", "--" + place + ";");
          default -> place + " += " + expressions.of(type.unboxed(), 3) + ";";
        });
  }

  private String any() {
    return expressions.of(draw.of(Type.values()), 2);
  }

  private boolean simple(String text) {
    out.line(text);
    return true;
  }

  private boolean declaration(Type type) {
    if (draw.chance(10)) {
      return inferred();
    }
    String name = draw.name("v");
    boolean mutable = draw.chance(65);
    String typeText = draw.chance(20) && !mutable ? "var" : type.text;
    if (draw.chance(12)) {
      chosen((mutable ? "" : "final ") + type.text + " " + name, type);
    } else if (draw.chance(15)) {
      out.line((mutable ? "" : "final ") + type.text + " " + name + ";");
      out.open("if (" + expressions.of(Type.BOOLEAN, 2) + ")");
      out.line(name + " = " + expressions.assigned(type, 2) + ";");
      out.between("else");
      out.line(name + " = " + expressions.assigned(type, 2) + ";");
      out.close();
    } else {
      out.line(
          (mutable ? "" : "final ")
              + typeText
              + " "
              + name
              + " = "
              + (typeText.equals("var")
                  ? expressions.exactly(type, 3)
                  : expressions.assigned(type, 3))
              + ";");
    }
    scope.add(new Variable(name, type, mutable));
    return true;
  }

  /** A variable whose type no source can write: programs read what they can name of it. */
  private boolean inferred() {
    String name = draw.name("w");
    if (draw.chance(40)) {
      return anonymous(name);
    }
    String number = expressions.of(Type.INT, 2);
    if (draw.chance(50)) {
      String condition = expressions.of(Type.BOOLEAN, 2);
      String text = expressions.of(Type.STRING, 2);
      out.line("var " + name + " = " + condition + " ? " + number + " : " + text + ";");
      scope.add(new Variable("(\"\" + " + name + ")", Type.STRING, false));
    } else {
      String other = expressions.of(draw.of(Type.LONG, Type.DOUBLE), 2);
      out.line("var " + name + " = Arrays.asList(" + number + ", " + other + ");");
      scope.add(new Variable(name + ".get(0).intValue()", Type.INT, false));
      scope.add(new Variable(name + ".get(1).longValue()", Type.LONG, false));
    }
    return true;
  }

  /** A variable of the type of an anonymous class, all of whose members programs can name. */
  private boolean anonymous(String name) {
    List<Variable> constants = scope.constants();
    String captured =
        constants.isEmpty() ? "1" : "(\"\" + " + draw.of(constants).name() + ").length()";
    String made = draw.of("Object()", "ArrayList<Object>(Arrays.asList(" + any() + "))");
    // Were the test a constant, javac would leave out the class, and refer to it all the same.
    String given =
        draw.chance(70)
            ? ""
            : "t.note(\""
                + draw.name("b")
                + "\", "
                + expressions.exactly(Type.BOOLEAN, 1)
                + ") ? null : ";
    out.open("var " + name + " = " + given + "new " + made);
    out.line("int count = " + captured + ";");
    out.line("long total;");
    out.line("String next() { return t.note(\"" + name + "\", \"\" + count++ + total); }");
    out.closeWith(";");
    scope.add(new Variable(name + ".count", Type.INT, true));
    scope.add(new Variable(name + ".total", Type.LONG, true));
    scope.add(new Variable(name + ".next()", Type.STRING, false));
    return true;
  }

  /** A declaration by a switch expression. */
  private void chosen(String declaration, Type type) {
    out.open(declaration + " = switch (" + expressions.of(Type.INT, 2) + " & 3)");
    out.line("case 0, 2 -> " + expressions.assigned(type, 2) + ";");
    out.open("case 1 ->");
    out.line(verbs.statement(any()));
    out.open("if (" + expressions.of(Type.BOOLEAN, 2) + ")");
    out.line(Choices.yielded(expressions.assigned(type, 2)));
    out.close();
    out.line(Choices.yielded(expressions.assigned(type, 1)));
    out.close();
    out.open("default ->");
    out.line(
        "if (t.note(\""
            + draw.name("b")
            + "\", true)) "
            + Choices.yielded(expressions.assigned(type, 1)));
    out.line("throw new Failure(\"never\");");
    out.close();
    out.closeWith(";");
  }

  private boolean effect() {
    if (draw.chance(10)) {
      return simple(
          "assert "
              + expressions.of(Type.BOOLEAN, 2)
              + " : "
              + expressions.of(Type.STRING, 2)
              + ";");
    }
    List<Variable> ints = scope.of(Type.INT, true);
    if (ints.isEmpty()) {
      return simple(verbs.statement(any()));
    }
    return simple(
        draw.of(ints).name()
            + draw.of(" = ", " += ", " -= ", " ^= ")
            + expressions.of(Type.INT, 3)
            + ";");
  }

  private boolean jump() {
    String jump = jumpText();
    if (jump.isEmpty()) {
      return simple(verbs.statement(any()));
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

  private String jumpText() {
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

  private boolean within(Target target, int depth) {
    scope.targets().add(target);
    boolean completes = block(depth + 1);
    scope.targets().remove(target);
    return completes;
  }

  private boolean conditional(int depth) {
    out.open("if (" + expressions.of(Type.BOOLEAN, 3) + ")");
    boolean completes = block(depth + 1);
    if (draw.chance(40)) {
      out.close();
      return true;
    }
    out.between("else");
    completes |= block(depth + 1);
    out.close();
    return completes;
  }

  private boolean labelled(int depth) {
    String label = draw.name("label");
    if (draw.chance(60) && loops < 3) {
      return loop(depth, label);
    }
    out.open(label + ":");
    Target target = new Target(label, false, false);
    boolean completes = within(target, depth);
    out.close();
    return completes || target.broken;
  }

  private boolean loop(int depth, String label) {
    loops++;
    Target target = new Target(label, true, true);
    boolean completes =
        new Loops(draw, scope, verbs, expressions, out).write(target, () -> within(target, depth));
    loops--;
    return completes;
  }

  private boolean tries(int depth) {
    List<Boolean> before = scope.left();
    out.open("try");
    boolean completes = block(depth + 1);
    boolean caught = draw.chance(75);
    if (caught) {
      String name = draw.name("e");
      out.between(
          "catch ("
              + draw.of(
                  "Failure",
                  "RuntimeException",
                  "Throwable",
                  "Failure | IllegalArgumentException",
                  "GeneratorExit")
              + " "
              + name
              + ")");
      out.line("t.log(\"caught \" + Kit.told(" + name + "));");
      completes |= block(depth + 1);
    }
    if (!caught || draw.chance(50)) {
      out.between("finally");
      out.line("t.log(\"" + draw.name("finally") + "\");");
      List<Boolean> inside = scope.left();
      scope.leftOnly(before);
      if (block(depth + 1)) {
        scope.left(inside);
      } else {
        completes = false; // nor does a jump of the body get through
      }
    }
    out.close();
    return completes;
  }

  private boolean resources(int depth) {
    String name = draw.name("r");
    boolean async = verbs.kind().awaits() && draw.chance(60);
    String made = resource(name, async);
    if (draw.chance(30)) {
      made += "; " + resource(draw.name("r"), async && draw.chance(50));
    }
    out.open("try (" + made + ")");
    boolean completes = block(depth + 1);
    if (draw.chance(40)) {
      out.between("catch (Failure " + draw.name("e") + ")");
      completes |= block(depth + 1);
    }
    out.close();
    return completes;
  }

  private String resource(String name, boolean async) {
    String logged = "(t, " + expressions.of(Type.STRING, 1) + ")";
    if (!async) {
      String type = draw.of("Resource ", "var ");
      return type + name + " = " + draw.of("new Resource", "Resource.failing") + logged;
    }
    return switch (draw.below(4)) {
      case 0 -> "AsyncResource " + name + " = new AsyncResource" + logged;
      case 1 -> "var " + name + " = gen.await(AsyncResource.open" + logged + ")";
      case 2 -> "AsyncCloseable " + name + " = AsyncResource.broken" + logged;
      default -> "AsyncResource " + name + " = Kit.<AsyncResource>none()";
    };
  }

  private boolean pattern(int depth) {
    String object = draw.name("o");
    String name = draw.name("p");
    Type type = draw.of(Type.INTEGER, Type.STRING, Type.CHARACTER);
    out.line("Object " + object + " = " + any() + ";");
    String test = object + " instanceof " + type.text + " " + name;
    int mark = scope.mark();
    if (draw.chance(30)) {
      out.open("if (!(" + test + ") || " + name + ".hashCode() == 7)");
      boolean jumps = !block(depth + 1);
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
    boolean completes = block(depth + 1);
    scope.release(mark);
    out.between("else");
    completes |= block(depth + 1);
    out.close();
    return completes;
  }

  private boolean locked(int depth) {
    String name = draw.name("lock");
    out.line("Object " + name + " = new Object();");
    out.open("synchronized (" + name + ")");
    out.line("t.log(\"locked \" + Thread.holdsLock(" + name + "));");
    String jump = jumpText();
    if (!jump.isEmpty() && !jump.contains("gen.")) {
      out.open("if (t.note(\"" + draw.name("b") + "\", " + draw.of("false", "true") + "))");
      out.line(jump);
      out.close();
    }
    out.close();
    out.line("t.log(\"unlocked \" + Thread.holdsLock(" + name + "));");
    return true;
  }

  /** A checked exception, from an await where there can be one. */
  private boolean checked(int depth) {
    String name = draw.name("io");
    out.open("try");
    if (verbs.kind().awaits()) {
      out.line("gen.await(t.later(\"" + draw.name("f") + "\", " + any() + "), IOException.class);");
    } else {
      out.open("if (" + expressions.of(Type.BOOLEAN, 2) + ")");
      out.line("throw new IOException(" + expressions.of(Type.STRING, 1) + ");");
      out.close();
    }
    boolean completes = block(depth + 1);
    out.between("catch (IOException " + name + ")");
    out.line("t.log(\"caught \" + Kit.told(" + name + "));");
    completes |= block(depth + 1);
    out.close();
    return completes;
  }
}
