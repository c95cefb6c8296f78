package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what can be assigned to: locals, parameters, fields by every way to them, elements. */
final class Places {
  private static final Map<Type, String> INSTANCE_FIELDS =
      Map.of(
          Type.INT, "count",
          Type.LONG, "total",
          Type.BYTE, "small",
          Type.INTEGER, "boxed",
          Type.STRING, "name",
          Type.BOOLEAN, "flag");

  private static final Map<Type, String> STATIC_FIELDS =
      Map.of(Type.INT, "shared", Type.STRING, "text");

  private final Draw draw;
  private final Scope scope;
  private final boolean isStatic;
  private final Expressions expressions;

  Places(Draw draw, Scope scope, boolean isStatic, Expressions expressions) {
    this.draw = draw;
    this.scope = scope;
    this.isStatic = isStatic;
    this.expressions = expressions;
  }

  /** A name that holds a value of a type; null if there is none. */
  String name(Type type) {
    List<String> names = new ArrayList<>();
    scope.of(type, false).stream().map(Variable::name).forEach(names::add);
    addFields(type, names);
    return names.isEmpty() ? null : draw.of(names);
  }

  /** A variable of a type that can be assigned to; null if there is none. */
  String assignable(Type type, int depth) {
    List<String> names = new ArrayList<>();
    boolean fields = !scope.onlyConstants(); // where javac forbids assigning them, too
    scope.of(type, true).stream().map(Variable::name).forEach(names::add);
    if (fields) {
      addFields(type, names);
    }
    if (type == Type.INT) {
      names.add("[]");
    }
    if (fields && !isStatic && INSTANCE_FIELDS.containsKey(type)) {
      names.add("self.");
    }
    if (names.isEmpty()) {
      return null;
    }
    String chosen = draw.of(names);
    return switch (chosen) {
      case "[]" -> element(depth);
      case "self." -> self(depth) + "." + INSTANCE_FIELDS.get(type);
      default -> chosen;
    };
  }

  private void addFields(Type type, List<String> names) {
    String common = STATIC_FIELDS.get(type);
    if (common != null) {
      names.add(common);
      names.add("Program." + common);
    }
    String own = INSTANCE_FIELDS.get(type);
    if (own != null && !isStatic) {
      names.add(own);
      names.add("this." + own);
    }
  }

  /** This object by way of a call, now and then of none. */
  private String self(int depth) {
    return "self(t, " + expressions.of(Type.INT, depth - 1) + ")";
  }

  /** An element of an array, rarely of one that has no such element. */
  String element(int depth) {
    List<String> arrays = new ArrayList<>(scope.arrays());
    if (!isStatic) {
      arrays.add("cells");
      arrays.add("self");
    }
    arrays.add("Kit.<int[]>seen(t, \"" + draw.name("n") + "\", cells0)");
    String array = draw.of(arrays);
    String index = expressions.of(Type.INT, depth - 1);
    return (array.equals("self") ? self(depth) + ".cells" : array)
        + "["
        + (draw.chance(90) ? index + " & 1" : index)
        + "]";
  }
}
