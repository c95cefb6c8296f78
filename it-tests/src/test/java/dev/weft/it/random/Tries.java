package dev.weft.it.random;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Writes try statements around blocks; each method answers whether they can complete normally. */
final class Tries {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;
  private final Listing out;

  Tries(Draw draw, Scope scope, Verbs verbs, Expressions expressions, Listing out) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.expressions = expressions;
    this.out = out;
  }

  /** One with a catch clause, a finally block or both. */
  boolean write(BooleanSupplier block) {
    List<Boolean> before = scope.left();
    out.open("try");
    boolean completes = block.getAsBoolean();
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
      completes |= block.getAsBoolean();
    }
    if (!caught || draw.chance(50)) {
      out.between("finally");
      out.line("t.log(\"" + draw.name("finally") + "\");");
      List<Boolean> inside = scope.left();
      scope.leftOnly(before);
      if (block.getAsBoolean()) {
        scope.left(inside);
      } else {
        completes = false; // nor does a jump of the body get through
      }
    }
    out.close();
    return completes;
  }

  boolean resources(BooleanSupplier block) {
    String name = draw.name("r");
    boolean async = verbs.kind().awaits() && draw.chance(60);
    String made = resource(name, async);
    if (draw.chance(30)) {
      made += "; " + resource(draw.name("r"), async && draw.chance(50));
    }
    out.open("try (" + made + ")");
    boolean completes = block.getAsBoolean();
    if (draw.chance(40)) {
      out.between("catch (Failure " + draw.name("e") + ")");
      completes |= block.getAsBoolean();
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

  /** A checked exception, from an await where there can be one. */
  boolean checked(BooleanSupplier block) {
    String name = draw.name("io");
    out.open("try");
    if (verbs.kind().awaits()) {
      out.line(
          "gen.await(t.later(\""
              + draw.name("f")
              + "\", "
              + expressions.any(2)
              + "), IOException.class);");
    } else {
      out.open("if (" + expressions.of(Type.BOOLEAN, 2) + ")");
      out.line("throw new IOException(" + expressions.of(Type.STRING, 1) + ");");
      out.close();
    }
    boolean completes = block.getAsBoolean();
    out.between("catch (IOException " + name + ")");
    out.line("t.log(\"caught \" + Kit.told(" + name + "));");
    completes |= block.getAsBoolean();
    out.close();
    return completes;
  }
}
