package dev.weft.processor.javac.body;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.weft.processor.javac.inference.FunctionArguments;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.CodeReader;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import dev.weft.processor.model.VerbKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Reads loops around a verb. */
final class LoopReader {
  private final BodyContext context;
  private final CodeReader code;
  private final ExprReader exprs;
  private final Variables variables;
  private final Conditions conditions;
  private final LocalReader locals;
  private final StatementReader statements;

  LoopReader(
      BodyContext context,
      CodeReader code,
      ExprReader exprs,
      Variables variables,
      Conditions conditions,
      LocalReader locals,
      StatementReader statements) {
    this.context = context;
    this.code = code;
    this.exprs = exprs;
    this.variables = variables;
    this.conditions = conditions;
    this.locals = locals;
    this.statements = statements;
  }

  Stmt whileLoop(WhileLoopTree tree, @Nullable Name label, Place place) {
    return loop(
        tree,
        label,
        id -> {
          Optional<Expr> condition = conditions.ofLoop(tree.getCondition());
          Stmt body = statements.branch(tree.getStatement(), tree.getCondition(), true);
          return new Stmt.Loop(id, true, List.of(), condition, List.of(), body, place);
        });
  }

  Stmt doLoop(DoWhileLoopTree tree, @Nullable Name label, Place place) {
    return loop(
        tree,
        label,
        id -> {
          Stmt body = body(tree.getStatement());
          Optional<Expr> condition = conditions.ofLoop(tree.getCondition());
          return new Stmt.Loop(id, false, List.of(), condition, List.of(), body, place);
        });
  }

  Stmt forLoop(ForLoopTree tree, @Nullable Name label, Place place) {
    return loop(tree, label, id -> context.scopes.within(() -> forLoop(tree, id, place)));
  }

  private Stmt loop(StatementTree tree, @Nullable Name label, IntFunction<Stmt> reader) {
    int id = context.target();
    Stmt loop = context.jumps.within(label, tree, id, () -> reader.apply(id));
    context.patterns.declareAfter(tree);
    return loop;
  }

  private Stmt forLoop(ForLoopTree tree, int id, Place place) {
    List<Stmt> init = new ArrayList<>();
    for (StatementTree statement : tree.getInitializer()) {
      init.add(
          statement instanceof VariableTree variable
              ? locals.read(variable, tree.getStatement())
              : part(statement));
    }
    Optional<Expr> condition = conditions.ofLoop(tree.getCondition());
    context.patterns.declareWhen(tree.getCondition(), true);
    List<Stmt> update = tree.getUpdate().stream().map(this::part).toList();
    return new Stmt.Loop(id, true, init, condition, update, body(tree.getStatement()), place);
  }

  private Stmt body(StatementTree tree) {
    return context.scopes.within(() -> statements.read(tree));
  }

  /** An expression in the header of a {@code for}, where no semicolon ends it. */
  private Stmt part(StatementTree tree) {
    ExpressionTree expression = ((ExpressionStatementTree) tree).getExpression();
    Place place = context.source.place(expression);
    if (context.holdsVerb(tree)) {
      return statements.evaluate(expression, place);
    }
    context.stageUses.dropped(expression);
    code.discard(expression);
    return new Stmt.Island(Code.of(code.read(expression), ";"), true, false, place);
  }

  Stmt forEach(EnhancedForLoopTree tree, @Nullable Name label, Place place) {
    int id = context.target();
    boolean async = context.verbs.verb(tree.getExpression()).equals(Optional.of(VerbKind.EACH));
    Expr source =
        async ? awaited((MethodInvocationTree) tree.getExpression(), place) : iterated(tree);
    Stmt.ForEach.Kind kind = async ? Stmt.ForEach.Kind.ASYNC : kind(tree, source.type());
    return context.scopes.within(
        () ->
            context.jumps.within(
                label,
                tree,
                id,
                () -> {
                  Variable variable =
                      variables.declare(
                          tree.getVariable(), tree.getStatement(), Variable.Kind.LOCAL);
                  Stmt body = body(tree.getStatement());
                  return new Stmt.ForEach(id, variable, source, kind, body, place);
                }));
  }

  private Expr iterated(EnhancedForLoopTree tree) {
    boolean telling = tree.getVariable().getType() == null;
    Expr source = exprs.read(telling, () -> exprs.read(tree.getExpression()));
    context.breakage.iterate(tree.getExpression());
    return source;
  }

  private Expr awaited(MethodInvocationTree verb, Place place) {
    List<Expr> arguments =
        verb.getArguments().stream().<Expr>map(each -> exprs.read(each)).toList();
    context.expectations.verb(VerbKind.EACH, verb, arguments);
    return arguments.isEmpty()
        ? new Expr.Pure(Code.EMPTY, Optional.empty(), true, place)
        : arguments.get(0);
  }

  private static Stmt.ForEach.Kind kind(EnhancedForLoopTree tree, Optional<JavaType> source) {
    if (source.isPresent()) {
      return source.get() instanceof JavaType.Array
          ? Stmt.ForEach.Kind.ARRAY
          : Stmt.ForEach.Kind.ITERABLE;
    }
    return FunctionArguments.in(tree.getExpression())
        ? Stmt.ForEach.Kind.INFERRED
        : Stmt.ForEach.Kind.ITERABLE;
  }
}
