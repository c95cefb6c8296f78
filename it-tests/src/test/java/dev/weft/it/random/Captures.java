package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;
import java.util.List;

/** Writes lambdas and classes that capture a local, and calls them before and behind a verb. */
final class Captures {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;
  private final Listing out;

  Captures(Draw draw, Scope scope, Verbs verbs, Expressions expressions, Listing out) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.expressions = expressions;
    this.out = out;
  }

  /** Writes one, which completes normally. */
  boolean write() {
    List<Variable> constants = scope.constants();
    String captured = constants.isEmpty() ? "t.hashCode() * 0" : draw.of(constants).name();
    String name = draw.name("lambda");
    switch (draw.below(6)) {
      case 0:
        out.line(
            "Supplier<Object> "
                + name
                + " = () -> t.note(\""
                + name
                + "\", \"\" + "
                + captured
                + ");");
        break;
      case 1:
        anonymous(name, captured);
        break;
      case 2:
        out.line("kept.add(() -> \"" + name + "\" + " + captured + ");");
        out.line(verbs.statement(expressions.any(1)));
        return true;
      case 3:
        localClass(name, captured);
        break;
      case 4:
        out.line("record Local" + name + "(int a, Object b) implements Supplier<Object> {");
        out.line("  @Override public Object get() { return a + \" \" + b; }");
        out.line("}");
        out.line(
            "Supplier<Object> "
                + name
                + " = new Local"
                + name
                + "("
                + expressions.of(Type.INT, 2)
                + ", "
                + expressions.any(2)
                + ");");
        break;
      default:
        out.line(
            "Supplier<Object> "
                + name
                + " = Kit.<Object>seen(t, \"n\", "
                + captured
                + ")::hashCode;");
        break;
    }
    out.line(verbs.statement(draw.of(name + ".get()", expressions.any(1))));
    out.line("t.log(\"got \" + " + name + ".get());");
    return true;
  }

  private void anonymous(String name, String captured) {
    out.open("Supplier<Object> " + name + " = new Supplier<>()");
    out.line("int calls = " + draw.below(3) + ";");
    out.open("@Override public Object get()");
    out.line("return calls++ + \"" + name + "\" + " + captured + ";");
    out.close();
    out.closeWith(";");
  }

  private void localClass(String name, String captured) {
    out.open("class Local" + name + " implements Supplier<Object>");
    out.line("final Object first;");
    out.line("Local" + name + "(Object first) { this.first = first; }");
    out.open("@Override public Object get()");
    out.line("return first + \"" + name + "\" + " + captured + ";");
    out.close();
    out.close();
    out.line("Supplier<Object> " + name + " = new Local" + name + "(" + expressions.any(2) + ");");
  }
}
