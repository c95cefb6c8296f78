package dev.weft.processor.javac.body;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.CaughtTypes;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Optional;

/** Reads {@code try} statements around a verb: their resources, blocks and clauses. */
final class TryReader {
  private final BodyContext context;
  private final ExprReader exprs;
  private final Variables variables;
  private final CaughtTypes caught;
  private final StatementReader statements;

  TryReader(
      BodyContext context, ExprReader exprs, Variables variables, StatementReader statements) {
    this.context = context;
    this.exprs = exprs;
    this.variables = variables;
    this.caught = new CaughtTypes(context);
    this.statements = statements;
  }

  Stmt read(TryTree tree, Place place) {
    Stmt body =
        tree.getResources().isEmpty()
            ? statements.block(tree.getBlock())
            : withResources(tree, place);
    Optional<Stmt> finalizer = Optional.ofNullable(tree.getFinallyBlock()).map(statements::block);
    if (tree.getCatches().isEmpty() && finalizer.isEmpty()) {
      return body;
    }
    List<Stmt.Try.Catch> catches = tree.getCatches().stream().map(this::catchClause).toList();
    return new Stmt.Try(body, catches, finalizer, place);
  }

  private Stmt withResources(TryTree tree, Place place) {
    return context.scopes.within(
        () -> {
          List<Stmt.With.Resource> resources =
              tree.getResources().stream().map(resource -> resource(resource, tree)).toList();
          resources.forEach(
              resource -> context.scopedYields.check(tree, resource.variable().type()));
          return new Stmt.With(resources, statements.block(tree.getBlock()), place);
        });
  }

  private Stmt.With.Resource resource(Tree tree, TryTree around) {
    Place place = context.source.place(tree);
    context.breakage.open(tree);
    if (tree instanceof VariableTree declared) {
      Variable variable = variables.declareResource(declared, around.getBlock());
      boolean inferred = declared.getType() == null;
      Expr value =
          exprs.read(
              variable.type().isEmpty(),
              () -> exprs.read(declared.getInitializer(), Optional.empty(), inferred));
      context.breakage.assign(variable.type(), Optional.of(variables.closeable()));
      return new Stmt.With.Resource(variable, value, variables.closing(variable.type()), place);
    }
    Expr value = exprs.read((ExpressionTree) tree);
    Variable variable = variables.resource(value.type());
    return new Stmt.With.Resource(variable, value, variables.closing(value.type()), place);
  }

  private Stmt.Try.Catch catchClause(CatchTree tree) {
    return context.scopes.within(
        () -> {
          List<JavaType> types = caught.of(tree.getParameter());
          Variable variable = variables.declareCaught(tree, types);
          return new Stmt.Try.Catch(
              types.stream().map(caught::caught).toList(),
              variable,
              statements.block(tree.getBlock()),
              context.source.place(tree));
        });
  }
}
