package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;
import java.util.List;

/** Writes declarations of locals, all of which complete normally. */
final class Declarations {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;
  private final Listing out;

  Declarations(Draw draw, Scope scope, Verbs verbs, Expressions expressions, Listing out) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.expressions = expressions;
    this.out = out;
  }

  /** Writes one of a type, or one of a type that no source can write. */
  boolean write(Type type) {
    if (draw.chance(8)) {
      return expressions.secrets().declaration(out);
    }
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
      // As two switch expressions of several types, they would crash javac 17.
      String text = "(\"\" + " + expressions.of(Type.STRING, 2) + ")";
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
    String made =
        draw.of("Object()", "ArrayList<Object>(Arrays.asList(" + expressions.any(2) + "))");
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
    out.line(verbs.statement(expressions.any(2)));
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
}
