package dev.weft.processor.javac.body;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.YieldTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.Jumps;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the statements that never complete normally: whatever they hold, they are nodes. */
final class JumpReader {
  private final BodyContext context;
  private final ExprReader exprs;

  JumpReader(BodyContext context, ExprReader exprs) {
    this.context = context;
    this.exprs = exprs;
  }

  static boolean isJump(StatementTree tree) {
    return switch (tree.getKind()) {
      case RETURN, THROW, BREAK, CONTINUE, YIELD -> true;
      default -> false;
    };
  }

  Stmt read(StatementTree tree, Place place) {
    return switch (tree.getKind()) {
      case RETURN -> returned((ReturnTree) tree, place);
      case THROW -> new Stmt.Throw(exprs.read(((ThrowTree) tree).getExpression()), place);
      case BREAK -> broken((BreakTree) tree, place);
      case CONTINUE -> continued((ContinueTree) tree, place);
      case YIELD -> chosen(((YieldTree) tree).getValue(), place);
      default -> throw new IllegalStateException("jump of kind " + tree.getKind());
    };
  }

  private Stmt returned(ReturnTree tree, Place place) {
    Optional<JavaType> expected = context.expectations.result();
    Optional<Expr> value =
        Optional.ofNullable(tree.getExpression()).map(each -> exprs.read(each, expected));
    context.expectations.returned(value);
    return new Stmt.Return(value, place);
  }

  private Stmt broken(BreakTree tree, Place place) {
    OptionalInt target = context.jumps.breakTarget(tree.getLabel());
    return target.isEmpty() ? error(place) : new Stmt.Break(target.getAsInt(), place);
  }

  private Stmt continued(ContinueTree tree, Place place) {
    OptionalInt target = context.jumps.continueTarget(tree.getLabel());
    return target.isEmpty() ? error(place) : new Stmt.Continue(target.getAsInt(), place);
  }

  /** A value that ends the innermost switch expression. */
  Stmt chosen(ExpressionTree value, Place place) {
    Optional<Jumps.Choice> choice = context.jumps.choice();
    if (choice.isEmpty()) {
      return error(place);
    }
    Expr result = exprs.readApart(value, choice.get().type(), choice.get().alone());
    choice.get().results().add(result);
    return new Stmt.Choose(choice.get().chosen(), result, choice.get().id(), place);
  }

  /** A jump that is bound to be an error: there is nothing it could leave. */
  private Stmt error(Place place) {
    context.breakage.found();
    return new Stmt.Island(Code.EMPTY, false, false, place);
  }
}
