package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * Exceptions that a lambda or class throws again which the body around it has caught: the compiler
 * takes them for what the {@code try} can throw, and not for what the parameter is declared as (JLS
 * 11.2.2). In the machine the parameter is a variable like others.
 */
final class ThrownAgain {
  private static final ClassRef HANDLES = ClassRef.of("dev.weft.machine", "Handles");
  private static final List<String> UNCHECKED = List.of("RuntimeException", "Error");

  private static final List<JavaType> ANYTHING =
      List.of(JavaTypes.lang("Exception"), JavaTypes.THROWABLE);

  private final BodyContext context;

  ThrownAgain(BodyContext context) {
    this.context = context;
  }

  /**
   * What stands for a statement in a lambda or class.
   *
   * @param asked whether a {@code try} around it there asks for something to be thrown
   */
  Optional<Code> instead(ThrowTree tree, boolean asked) {
    ExpressionTree thrown = ExprTrees.withoutParentheses(tree.getExpression());
    if (!(thrown instanceof IdentifierTree name
        && context.names.expression(name.getName().toString()) instanceof Names.Local local
        && local.meaning() instanceof Meaning.Tracked tracked)) {
      return Optional.empty();
    }
    List<Stmt.Try.Caught> types = context.caught.getOrDefault(tracked.variable(), List.of());
    if (types.isEmpty() || types.stream().allMatch(each -> isUnchecked(each.type()))) {
      return Optional.empty();
    }
    Code value = Code.of(new LocalUse(tracked.variable(), LocalUse.Access.READ, true));
    if (types.size() > 1 && types.stream().noneMatch(each -> JavaTypes.isHidden(each.type()))) {
      return Optional.of(Code.of("{ ", each(types, value), " }"));
    }
    return asked
        ? Optional.empty()
        : Optional.of(Code.of("throw ", HANDLES, ".sneaky(", value, ");"));
  }

  // Produce: if (e instanceof IOException) throw (IOException) e; else throw (SQLException) e;
  private static Code each(List<Stmt.Try.Caught> types, Code value) {
    Code result = Code.EMPTY;
    for (Stmt.Try.Caught each : types.subList(0, types.size() - 1)) {
      Code again = again(each.type(), value);
      result = Code.of(result, "if (", each.tests(value), ") ", again, " else ");
    }
    return Code.of(result, again(types.get(types.size() - 1).type(), value));
  }

  private static Code again(JavaType type, Code value) {
    return Code.of("throw (", new TypeUse(type), ") ", value, ";");
  }

  /** Whether a statement may only stand where something can throw what it catches (JLS 11.2.3). */
  boolean asksForThrown(TryTree tree) {
    return tree.getCatches().stream()
        .flatMap(each -> CaughtTypes.alternatives(each.getParameter()).stream())
        .flatMap(each -> context.typeReader().type(each).stream())
        .anyMatch(type -> !ANYTHING.contains(type) && !isUnchecked(type));
  }

  private boolean isUnchecked(JavaType type) {
    return new CaughtTypes(context)
        .supertypes(type).stream()
            .anyMatch(above -> UNCHECKED.stream().map(JavaTypes::lang).anyMatch(above::equals));
  }
}
