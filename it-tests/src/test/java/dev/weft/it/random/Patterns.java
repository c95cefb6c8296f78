package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;
import java.util.function.Supplier;

/**
 * Writes expressions that test for patterns, and name what these declare wherever they may: to the
 * right of the test and in the branches that it decides (JLS 6.3.1).
 */
final class Patterns {
  private final Draw draw;
  private final Scope scope;
  private final Expressions expressions;

  Patterns(Draw draw, Scope scope, Expressions expressions) {
    this.draw = draw;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** A condition. */
  String condition(int less) {
    int mark = scope.mark();
    String test = test(less, draw.chance(40));
    scope.release(mark);
    return "(" + test + ")";
  }

  /** A choice between expressions, of which one may name what the condition declares. */
  String choice(Supplier<String> branch, int less) {
    int mark = scope.mark();
    boolean negated = draw.chance(30);
    String test = test(less, negated);
    String matched = branch.get();
    scope.release(mark);
    String other = branch.get();
    return "("
        + test
        + " ? "
        + (negated ? other : matched)
        + " : "
        + (negated ? matched : other)
        + ")";
  }

  /** A choice between values of several types, the type of which decides what is made of it. */
  String mixed(int less) {
    String choice =
        choice(() -> draw.chance(50) ? bound(less) : expressions.any(draw.below(less + 1)), less);
    return switch (draw.below(5)) {
      case 0 -> "Kit.kind(" + choice.substring(1, choice.length() - 1) + ")";
      case 1 -> "(\"\" + " + choice + ")";
      case 2 -> "Kit.kind(Arrays.asList(" + choice + ").get(0))";
      case 3 -> "Kit.kind(Kit.first(" + choice + ", " + expressions.any(less) + "))";
      default -> "Kit.kind((Object) " + choice + ")";
    };
  }

  /** The variable that was declared last, or some value if that is none of a pattern. */
  private String bound(int less) {
    Variable last = scope.last();
    return last != null && last.name().startsWith("p") ? last.name() : expressions.any(less);
  }

  /** One test or two, and more; what they declare is in scope behind it. */
  private String test(int less, boolean negated) {
    String text = one(less, negated);
    for (int more = draw.below(3); more > 0; more--) {
      text +=
          (negated ? " || " : " && ")
              + (draw.chance(30) ? one(less, negated) : expressions.of(Type.BOOLEAN, less));
    }
    return text;
  }

  private String one(int less, boolean negated) {
    Type type = draw.of(Type.values());
    String name = draw.name("p");
    String test = "Kit.object(t, " + object(type, less) + ") instanceof " + matched(type, name);
    boolean mutable = type.text.equals(type.boxed) && !scope.onlyConstants() && draw.chance(30);
    scope.add(new Variable(name, type, mutable));
    return negated ? "!(" + test + ")" : test;
  }

  private String object(Type type, int less) {
    String value = draw.chance(50) ? expressions.exactly(type, less) : expressions.any(less);
    return draw.chance(30) ? "new Kit.Pair<>(" + value + ", " + expressions.any(less) + ")" : value;
  }

  private String matched(Type type, String name) {
    String plain = type.boxed + " " + name;
    return RandomClass.RELEASE < 21
        ? plain
        : draw.of(
            plain,
            "Kit.Pair<?, ?>(" + plain + ", var other" + name + ")",
            "Kit.Pair<?, ?>(" + draw.of("var ", "Object ") + "other" + name + ", " + plain + ")");
  }
}
