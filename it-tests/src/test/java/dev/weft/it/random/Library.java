package dev.weft.it.random;

/**
 * Writes calls of generic methods of the JDK, whose types only their arguments tell (JLS 18.5), and
 * of overloads that differ in what they give.
 */
final class Library {
  private final Draw draw;
  private final Scope scope;
  private final Expressions expressions;

  Library(Draw draw, Scope scope, Expressions expressions) {
    this.draw = draw;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** An expression of the box of a type. */
  String of(Type type, int less) {
    // In a guard, there may be no lambdas in parentheses.
    return switch (draw.below(scope.onlyConstants() ? 7 : 10)) {
      case 0 -> "List.of(" + two(type, less) + ").get(" + index(less) + ")";
      case 1 -> "Arrays.asList(" + two(type, less) + ").get(" + index(less) + ")";
      case 2 -> "Optional.of(" + expressions.exactly(type, less) + ").get()";
      case 3 -> "Objects.requireNonNull(" + expressions.exactly(type, less) + ")";
      case 4 -> "Collections.max(List.of(" + two(type, less) + "))";
      case 5 ->
          "Map.entry("
              + expressions.exactly(type, less)
              + ", "
              + expressions.exactly(draw.of(Type.values()), less)
              + ").getKey()";
      case 6 -> "new ArrayList<>(List.of(" + two(type, less) + ")).get(" + index(less) + ")";
      case 7 ->
          "Stream.of("
              + two(type, less)
              + ").collect(Collectors.toCollection(ArrayList::new)).get("
              + index(less)
              + ")";
      case 8 -> {
        String name = draw.name("x");
        yield "Optional.of("
            + expressions.exactly(type, less)
            + ").map("
            + name
            + " -> "
            + name
            + ").get()";
      }
      default -> "Stream.of(" + two(type, less) + ").map(Kit::same).toList().get(0)";
    };
  }

  /** A call of type int of a method that has several types, by what it is given. */
  String overloaded(int less) {
    return "Math.max("
        + expressions.of(Type.INT, less)
        + ", "
        + expressions.of(draw.of(Type.INT, Type.BYTE, Type.CHAR, Type.SHORT), less)
        + ")";
  }

  /** A text of values of any type. */
  String text(int less) {
    Type type = draw.of(Type.values());
    return draw.chance(50)
        ? "Stream.of("
            + two(type, less)
            + ").map(String::valueOf).toList().get("
            + index(less)
            + ")"
        : "Stream.of(" + two(type, less) + ").map(Object::toString).collect(Collectors.joining())";
  }

  private String two(Type type, int less) {
    return expressions.exactly(type, less) + ", " + expressions.exactly(type, less);
  }

  private String index(int less) {
    return expressions.of(Type.INT, less) + " & 1";
  }
}
