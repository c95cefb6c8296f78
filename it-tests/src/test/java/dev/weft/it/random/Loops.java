package dev.weft.it.random;

import dev.weft.it.random.Scope.Target;
import dev.weft.it.random.Scope.Variable;
import java.util.function.BooleanSupplier;

/** Writes loops, each of which ends. */
final class Loops {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;
  private final Listing out;

  Loops(Draw draw, Scope scope, Verbs verbs, Expressions expressions, Listing out) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.expressions = expressions;
    this.out = out;
  }

  /** Writes a loop around a body; answers whether it can complete normally. */
  boolean write(Target target, BooleanSupplier body) {
    String label = target.label == null ? "" : target.label + ": ";
    int mark = scope.mark();
    String name = draw.name("i");
    boolean completes = true;
    switch (draw.below(verbs.kind().awaits() ? 10 : 8)) {
      case 0:
        out.line("int " + name + " = 0;");
        out.open(label + "while (" + name + "++ < 2 && " + expressions.of(Type.BOOLEAN, 1) + ")");
        body.getAsBoolean();
        out.close();
        break;
      case 1:
        out.line("int " + name + " = 0;");
        out.open(label + "do");
        boolean reachesEnd = body.getAsBoolean();
        boolean tested = reachesEnd || target.continued;
        // To javac, a switch expression goes on where nothing does: it misses the return behind.
        String test = tested ? " && " + expressions.of(Type.BOOLEAN, 1) : "";
        out.closeWith("while (" + name + "++ < 1" + test + ");");
        completes = tested || target.broken;
        break;
      case 2:
        out.open(label + "for (" + arrayHeader(name) + ")");
        body.getAsBoolean();
        out.close();
        break;
      case 3:
        out.open(label + "for (String " + name + " : new Logged<>(t, List.of(\"x\", \"y\")))");
        scope.add(new Variable(name, Type.STRING, draw.chance(50)));
        body.getAsBoolean();
        out.close();
        break;
      case 4:
        out.line("int " + name + " = 0;");
        out.open(label + "for (;;)");
        out.open("if (" + name + "++ > 1)");
        out.line("break;");
        out.close();
        body.getAsBoolean();
        out.close();
        break;
      case 7:
        String elements = expressions.of(Type.INT, 2) + ", " + expressions.of(Type.DOUBLE, 2);
        out.open(label + "for (var " + name + " : Arrays.asList(" + elements + "))");
        scope.add(new Variable(name + ".intValue()", Type.INT, false));
        body.getAsBoolean();
        out.close();
        break;
      case 8:
      case 9:
        out.each(label, name, draw.name("src"), draw.chance(40));
        scope.add(new Variable(name, Type.INT, draw.chance(50)));
        body.getAsBoolean();
        out.endEach();
        break;
      case 5:
        String other = draw.name("j");
        out.open(
            label
                + "for (int "
                + name
                + " = 0, "
                + other
                + " = "
                + expressions.of(Type.INT, 1)
                + "; "
                + name
                + " < 2; "
                + name
                + "++, "
                + other
                + " += "
                + expressions.of(Type.INT, 2)
                + ")");
        scope.add(new Variable(other, Type.INT, true));
        body.getAsBoolean();
        out.close();
        break;
      default:
        out.open(label + "for (int " + name + " = 0; " + name + " < 2; " + name + "++)");
        body.getAsBoolean();
        out.close();
        break;
    }
    scope.release(mark);
    return completes;
  }

  private String arrayHeader(String name) {
    Type type = draw.of(Type.INT, Type.LONG, Type.CHAR, Type.STRING);
    String elements =
        switch (type) {
          case INT -> "new int[] {" + expressions.of(Type.INT, 2) + ", 7}";
          case LONG -> "new long[] {8L, " + expressions.assigned(Type.LONG, 2) + "}";
          case CHAR -> "\"pq\".toCharArray()";
          default -> "new String[] {" + expressions.of(Type.STRING, 2) + ", \"z\"}";
        };
    scope.add(new Variable(name, type, draw.chance(50)));
    return type.text + " " + name + " : " + elements;
  }
}
