package dev.weft.it.random;

import dev.weft.it.random.Scope.Target;
import java.util.List;
import java.util.function.Predicate;

/** Writes switch statements, old and new, over all that Java switches over. */
final class Switches {
  private final Draw draw;
  private final Expressions expressions;
  private final Listing out;

  Switches(Draw draw, Expressions expressions, Listing out) {
    this.draw = draw;
    this.expressions = expressions;
    this.out = out;
  }

  /** Writes one; answers whether it can complete normally. The body writes that of a case. */
  boolean write(Predicate<Target> body) {
    switch (draw.below(4)) {
      case 0:
        return write(expressions.of(Type.INT, 2) + " & 3", List.of("0", "3", "1"), body);
      case 1:
        return write(expressions.of(Type.STRING, 2), List.of("\"s0\"", "\"s1\"", "\"\""), body);
      case 2:
        return write(
            "Suit.of(" + expressions.of(Type.INT, 2) + ")", List.of("CLUBS", "SPADES"), body);
      default:
        return write(
            "(char) (0 + " + expressions.of(Type.CHAR, 2) + ")",
            List.of("'a'", "'b'", "'c'"),
            body);
    }
  }

  private boolean write(String selector, List<String> labels, Predicate<Target> body) {
    Target target = new Target(null, false, true);
    out.open("switch (" + selector + ")");
    return draw.chance(50) ? arrows(labels, target, body) : groups(labels, target, body);
  }

  private boolean arrows(List<String> labels, Target target, Predicate<Target> body) {
    boolean all = draw.chance(70);
    boolean completes = !all;
    out.open("case " + String.join(", ", labels.subList(1, labels.size())) + " ->");
    completes |= body.test(target);
    out.close();
    out.open("case " + labels.get(0) + " ->");
    completes |= body.test(target);
    out.close();
    if (all) {
      out.open("default ->");
      completes |= body.test(target);
      out.close();
    }
    out.close();
    return completes || target.broken;
  }

  private boolean groups(List<String> labels, Target target, Predicate<Target> body) {
    boolean completes = true;
    boolean all = draw.chance(50);
    int place = all ? draw.below(labels.size() + 1) : -1;
    for (int i = 0; i <= labels.size(); i++) {
      if (i == place) {
        out.label("default:");
      } else if (i == labels.size()) {
        continue;
      }
      if (i < labels.size()) {
        out.label("case " + labels.get(i) + ":");
      }
      completes = body.test(target);
      if (completes && draw.chance(50)) {
        out.line("break;");
        target.broken = true;
        completes = false;
      }
    }
    out.close();
    return completes || !all || target.broken;
  }

  /** Writes one over patterns (JLS 14.11.1 since Java 21). */
  boolean patterns(Predicate<Target> body) {
    Target target = new Target(null, false, true);
    boolean completes = false;
    String name = draw.name("p");
    String pair =
        "new Kit.Pair<Object, Object>(" + expressions.any(2) + ", " + expressions.any(1) + ")";
    out.open(
        "switch ("
            + draw.of("Kit.object(t, " + expressions.any(2) + ")", "(Object) " + pair)
            + ")");
    for (String label :
        List.of(
            "null",
            "Integer " + name + " when " + name + " > 2" + expressions.choices().guard(2),
            "String " + name,
            "Kit.Pair<?, ?>(Integer "
                + name
                + ", var other"
                + name
                + ") when "
                + name
                + " < 4"
                + expressions.choices().guard(2),
            "Kit.Pair<?, ?>(Kit.Pair<?, ?>(var a"
                + name
                + ", var b"
                + name
                + "), Object "
                + name
                + ")",
            "Object " + name)) {
      out.open("case " + label + " ->");
      out.line("t.log(\"case \" + " + (label.equals("null") ? "0" : name) + ");");
      boolean reachesEnd = body.test(target);
      if (reachesEnd && !label.equals("null")) {
        out.line("t.log(\"still \" + " + name + ");");
      }
      completes |= reachesEnd;
      out.close();
    }
    out.close();
    return completes || target.broken;
  }
}
