package dev.weft.processor.javac.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.CodeReader;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads declarations of locals, with their initializers. */
final class LocalReader {
  private final BodyContext context;
  private final CodeReader code;
  private final ExprReader exprs;
  private final Variables variables;

  LocalReader(BodyContext context, CodeReader code, ExprReader exprs, Variables variables) {
    this.context = context;
    this.code = code;
    this.exprs = exprs;
    this.variables = variables;
  }

  /**
   * A local's declaration.
   *
   * @param last a statement that sees the variable and all others of its block
   */
  Stmt read(VariableTree tree, Tree last) {
    Place place = context.source.place(tree);
    Optional<Code> constant = variables.constant(tree, code);
    Variable variable =
        variables.declare(
            tree, last, constant.isPresent() ? Variable.Kind.CONSTANT : Variable.Kind.LOCAL);
    context.breakage.declare(tree, variable.type());
    Optional<Expr> initializer =
        Optional.ofNullable(tree.getInitializer())
            .map(value -> initializer(value, variable, tree.getType() == null));
    context.breakage.assign(initializer.flatMap(Expr::type), variable.type());
    return new Stmt.Declare(variable, initializer, place);
  }

  private Expr initializer(ExpressionTree tree, Variable variable, boolean inferred) {
    Expr value =
        exprs.read(variable.type().isEmpty(), () -> exprs.read(tree, variable.type(), inferred));
    return tree instanceof NewArrayTree array && array.getType() == null
        ? created(variable.type().orElseThrow(), value)
        : value;
  }

  /** {@code int[] a = {1}} becomes {@code new int[] {1}} elsewhere. */
  private Expr created(JavaType type, Expr braces) {
    boolean hidden = JavaTypes.isHidden(type);
    Code prefix =
        hidden
            ? code.elementsOf(type)
            : Code.of("new ", new TypeUse(context.memberClasses.raw(type)), " ");
    Code suffix = hidden ? Code.text(")") : Code.EMPTY;
    if (braces instanceof Expr.Pure pure) {
      return new Expr.Pure(
          Code.of(prefix, pure.code(), suffix), Optional.of(type), false, pure.place());
    }
    List<Expr.Piece> pieces = new ArrayList<>();
    pieces.add(new Expr.Piece.Glue(prefix));
    pieces.addAll(((Expr.Composite) braces).pieces());
    pieces.add(new Expr.Piece.Glue(suffix));
    return new Expr.Composite(pieces, Optional.of(type), braces.place());
  }
}
