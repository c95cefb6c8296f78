package dev.weft.processor.javac.body;

import com.sun.source.tree.*;
import dev.weft.processor.javac.access.EnumSwitches;
import dev.weft.processor.javac.inference.FunctionArguments;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.CodeReader;
import dev.weft.processor.javac.island.Constants;
import dev.weft.processor.javac.island.LocalClasses;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.FlowScope;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import dev.weft.processor.model.VerbKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Reads statements: islands whole, those around a verb as nodes. */
final class StatementReader {
  private final BodyContext context;
  private final CodeReader code;
  private final ExprReader exprs;
  private final Variables variables;
  private final LocalClasses localClasses;
  private final Choices choices;
  private final CaseReader cases;
  private final LargeStatements large;
  private final Exhaustion exhaustion;
  private final TryReader tries;

  StatementReader(BodyContext context, CodeReader code, ExprReader exprs, Variables variables) {
    this.context = context;
    this.code = code;
    this.exprs = exprs;
    this.variables = variables;
    this.localClasses = new LocalClasses(context, code);
    this.cases = new CaseReader(context, code, variables);
    this.large = new LargeStatements(context);
    this.choices = new Choices(context, exprs, this);
    this.exhaustion = new Exhaustion(context);
    this.tries = new TryReader(context, exprs, variables, this);
    exprs.readChoicesBy(choices);
  }

  Stmt read(StatementTree tree) {
    return read(tree, null);
  }

  private Stmt read(StatementTree tree, @Nullable Name label) {
    context.patterns.close();
    Place place = context.source.place(tree);
    if (tree instanceof LabeledStatementTree labeled && isTakenApart(tree)) {
      return labeled(labeled, place);
    }
    if (tree instanceof YieldTree found) {
      return choices.chosen(found.getValue(), place);
    }
    if (!isTakenApart(tree)) {
      return tree instanceof BlockTree inner && declaresNothing(inner)
          ? block(inner)
          : plain(tree, place);
    }
    return switch (tree.getKind()) {
      case BLOCK -> block((BlockTree) tree);
      case VARIABLE -> declare((VariableTree) tree, tree);
      case EXPRESSION_STATEMENT ->
          new Stmt.Evaluate(evaluated(((ExpressionStatementTree) tree).getExpression()), place);
      case IF -> ifElse((IfTree) tree, place);
      case WHILE_LOOP -> whileLoop((WhileLoopTree) tree, label, place);
      case DO_WHILE_LOOP -> doLoop((DoWhileLoopTree) tree, label, place);
      case FOR_LOOP -> forLoop((ForLoopTree) tree, label, place);
      case ENHANCED_FOR_LOOP -> forEach((EnhancedForLoopTree) tree, label, place);
      case SWITCH -> switchOver((SwitchTree) tree, label, place);
      case TRY -> tries.read((TryTree) tree, place);
      case RETURN -> returned((ReturnTree) tree, place);
      case THROW -> new Stmt.Throw(exprs.read(((ThrowTree) tree).getExpression()), place);
      case ASSERT -> assertion((AssertTree) tree, place);
      case SYNCHRONIZED -> locked((SynchronizedTree) tree, place);
      default -> throw new IllegalStateException("statement of kind " + tree.getKind());
    };
  }

  /** Whether a statement is read as a node: one that is copied whole is an island. */
  private boolean isTakenApart(StatementTree tree) {
    return context.holdsVerb(tree) || large.contains(tree);
  }

  /** Whether the statements of a block can do without it. */
  private static boolean declaresNothing(BlockTree tree) {
    return tree.getStatements().stream()
        .noneMatch(each -> each instanceof VariableTree || each instanceof ClassTree);
  }

  /** A statement without a verb. */
  private Stmt plain(StatementTree tree, Place place) {
    if (tree instanceof ReturnTree exit) {
      return returned(exit, place);
    }
    if (tree instanceof ThrowTree exit) {
      return new Stmt.Throw(exprs.read(exit.getExpression()), place);
    }
    if (tree instanceof BreakTree exit) {
      OptionalInt target = context.jumps.breakTarget(exit.getLabel());
      return target.isEmpty() ? broken(place) : new Stmt.Break(target.getAsInt(), place);
    }
    if (tree instanceof ContinueTree exit) {
      OptionalInt target = context.jumps.continueTarget(exit.getLabel());
      return target.isEmpty() ? broken(place) : new Stmt.Continue(target.getAsInt(), place);
    }
    variables.trackIntroducedBehind(tree);
    Code text = code.read(tree);
    boolean guarded = code.takeExitsGuarded();
    if (Constants.decideLoop(tree, context) || exhaustion.isDoubtfulWithin(tree)) {
      // An if is the one statement behind which source can go on, whatever is in it (JLS 14.22).
      text = Code.of("if (true) {\n  ", text, "\n}");
    }
    return new Stmt.Island(text, Completion.completes(tree), guarded, place);
  }

  private Stmt returned(ReturnTree tree, Place place) {
    Optional<JavaType> expected = context.expectations.result();
    Optional<Expr> value =
        Optional.ofNullable(tree.getExpression()).map(each -> exprs.read(each, expected));
    context.expectations.returned(value);
    return new Stmt.Return(value, place);
  }

  /** A statement that is bound to be an error. */
  private Stmt broken(Place place) {
    context.breakage.found();
    return new Stmt.Island(Code.EMPTY, false, false, place);
  }

  <T> T scoped(Supplier<T> read) {
    context.scopes.push();
    T result = read.get();
    context.scopes.pop();
    return result;
  }

  private <T> T target(@Nullable Name label, Tree tree, int id, Supplier<T> read) {
    context.jumps.push(label, tree, OptionalInt.of(id));
    T result = read.get();
    context.jumps.pop();
    return result;
  }

  private Stmt labeled(LabeledStatementTree tree, Place place) {
    StatementTree body = tree.getStatement();
    boolean loop =
        switch (body.getKind()) {
          case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP, SWITCH -> true;
          default -> false;
        };
    if (loop) {
      return read(body, tree.getLabel());
    }
    int id = context.target();
    return target(tree.getLabel(), tree, id, () -> new Stmt.Labeled(id, read(body), place));
  }

  Stmt.Block block(BlockTree tree) {
    return scoped(
        () -> new Stmt.Block(statements(tree.getStatements()), context.source.place(tree)));
  }

  private List<Stmt> statements(List<? extends StatementTree> trees) {
    List<Stmt> result = new ArrayList<>();
    Tree last = trees.isEmpty() ? null : trees.get(trees.size() - 1);
    for (StatementTree tree : trees) {
      context.patterns.close();
      if (tree instanceof VariableTree variable) {
        result.add(declare(variable, Objects.requireNonNull(last)));
      } else if (tree instanceof ClassTree type) {
        result.addAll(localClasses.read(type));
      } else {
        result.add(read(tree));
      }
    }
    return result;
  }

  /**
   * A local's declaration.
   *
   * @param last a statement that sees the variable and all others of its block
   */
  private Stmt declare(VariableTree tree, Tree last) {
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

  /** An initializer; {@code int[] a = {1}} becomes {@code new int[] {1}} elsewhere. */
  private Expr initializer(ExpressionTree tree, Variable variable, boolean inferred) {
    Expr value =
        exprs.read(variable.type().isEmpty(), () -> exprs.read(tree, variable.type(), inferred));
    if (!(tree instanceof NewArrayTree array) || array.getType() != null) {
      return value;
    }
    JavaType type = variable.type().orElseThrow();
    boolean hidden = JavaTypes.isHidden(type);
    Code prefix =
        hidden
            ? code.elementsOf(type)
            : Code.of("new ", new TypeUse(context.memberClasses.raw(type)), " ");
    Code suffix = hidden ? Code.text(")") : Code.EMPTY;
    if (value instanceof Expr.Pure pure) {
      return new Expr.Pure(
          Code.of(prefix, pure.code(), suffix), variable.type(), false, pure.place());
    }
    List<Expr.Piece> pieces = new ArrayList<>();
    pieces.add(new Expr.Piece.Glue(prefix));
    pieces.addAll(((Expr.Composite) value).pieces());
    pieces.add(new Expr.Piece.Glue(suffix));
    return new Expr.Composite(pieces, variable.type(), value.place());
  }

  // Branches and loops

  private Stmt body(StatementTree tree, @Nullable ExpressionTree condition, boolean when) {
    return scoped(
        () -> {
          FlowScope.introduced(condition, when).forEach(context.patterns::declare);
          return read(tree);
        });
  }

  private Stmt ifElse(IfTree tree, Place place) {
    Expr condition = condition(tree.getCondition());
    Stmt then = body(tree.getThenStatement(), tree.getCondition(), true);
    Optional<Stmt> otherwise =
        Optional.ofNullable(tree.getElseStatement())
            .map(statement -> body(statement, tree.getCondition(), false));
    context.patterns.declareAfter(tree);
    return new Stmt.If(condition, then, otherwise, place);
  }

  private Expr condition(ExpressionTree tree) {
    variables.trackPatterns(tree);
    return exprs.condition(ExprTrees.withoutParentheses(tree));
  }

  private Optional<Expr> loopCondition(@Nullable ExpressionTree tree) {
    return tree == null || Completion.always(tree)
        ? Optional.empty()
        : Optional.of(condition(tree));
  }

  private Stmt whileLoop(WhileLoopTree tree, @Nullable Name label, Place place) {
    return loop(
        tree,
        label,
        id -> {
          Optional<Expr> condition = loopCondition(tree.getCondition());
          Stmt body = body(tree.getStatement(), tree.getCondition(), true);
          return new Stmt.Loop(id, true, List.of(), condition, List.of(), body, place);
        });
  }

  private Stmt doLoop(DoWhileLoopTree tree, @Nullable Name label, Place place) {
    return loop(
        tree,
        label,
        id -> {
          Stmt body = body(tree.getStatement(), null, true);
          Optional<Expr> condition = loopCondition(tree.getCondition());
          return new Stmt.Loop(id, false, List.of(), condition, List.of(), body, place);
        });
  }

  private Stmt loop(StatementTree tree, @Nullable Name label, IntFunction<Stmt> reader) {
    int id = context.target();
    Stmt loop = target(label, tree, id, () -> reader.apply(id));
    context.patterns.declareAfter(tree);
    return loop;
  }

  private Stmt forLoop(ForLoopTree tree, @Nullable Name label, Place place) {
    int id = context.target();
    Stmt loop = scoped(() -> target(label, tree, id, () -> forLoop(tree, id, place)));
    context.patterns.declareAfter(tree);
    return loop;
  }

  private Stmt forLoop(ForLoopTree tree, int id, Place place) {
    List<Stmt> init = new ArrayList<>();
    for (StatementTree statement : tree.getInitializer()) {
      init.add(
          statement instanceof VariableTree variable
              ? declare(variable, tree.getStatement())
              : part(statement));
    }
    Optional<Expr> condition = loopCondition(tree.getCondition());
    FlowScope.introduced(tree.getCondition(), true).forEach(context.patterns::declare);
    List<Stmt> update = tree.getUpdate().stream().map(this::part).toList();
    Stmt body = scoped(() -> read(tree.getStatement()));
    return new Stmt.Loop(id, true, init, condition, update, body, place);
  }

  /** An expression in the header of a {@code for}, where no semicolon ends it. */
  private Stmt part(StatementTree tree) {
    ExpressionTree expression = ((ExpressionStatementTree) tree).getExpression();
    Place place = context.source.place(expression);
    if (context.holdsVerb(tree)) {
      return new Stmt.Evaluate(evaluated(expression), place);
    }
    context.stageUses.dropped(expression);
    code.discard(expression);
    return new Stmt.Island(Code.of(code.read(expression), ";"), true, false, place);
  }

  private Expr evaluated(ExpressionTree tree) {
    context.stageUses.dropped(tree);
    code.discard(tree);
    return exprs.read(tree, Optional.of(JavaTypes.OBJECT)); // nobody asks for more of its value
  }

  private Stmt forEach(EnhancedForLoopTree tree, @Nullable Name label, Place place) {
    int id = context.target();
    boolean async = context.verbs.verb(tree.getExpression()).equals(Optional.of(VerbKind.EACH));
    Expr source =
        async
            ? each((MethodInvocationTree) tree.getExpression(), place)
            : exprs.read(
                tree.getVariable().getType() == null, () -> exprs.read(tree.getExpression()));
    if (!async) {
      context.breakage.iterate(tree.getExpression());
    }
    Stmt.ForEach.Kind kind = async ? Stmt.ForEach.Kind.ASYNC : kind(tree, source.type());
    return scoped(
        () ->
            target(
                label,
                tree,
                id,
                () -> {
                  Variable variable =
                      variables.declare(
                          tree.getVariable(), tree.getStatement(), Variable.Kind.LOCAL);
                  Stmt body = scoped(() -> read(tree.getStatement()));
                  return new Stmt.ForEach(id, variable, source, kind, body, place);
                }));
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

  private Expr each(MethodInvocationTree verb, Place place) {
    List<Expr> arguments =
        verb.getArguments().stream().<Expr>map(each -> exprs.read(each)).toList();
    context.expectations.verb(VerbKind.EACH, verb, arguments);
    return arguments.isEmpty()
        ? new Expr.Pure(Code.EMPTY, Optional.empty(), true, place)
        : arguments.get(0);
  }

  // Switch

  private Stmt switchOver(SwitchTree tree, @Nullable Name label, Place place) {
    context.breakage.labels(tree);
    int id = context.target();
    Expr selector = choices.selector(tree.getExpression(), tree.getCases());
    List<Stmt.Switch.Case> cases =
        scoped(
            () ->
                target(
                    label,
                    tree,
                    id,
                    () -> tree.getCases().stream().map(this::switchCase).toList()));
    boolean byName = context.enumSwitches.isByName(tree.getCases());
    boolean lacksDefault =
        byName
            ? EnumSwitches.lacksDefault(tree.getCases(), false)
            : context.hiddenPatterns.lacksDefault(tree.getExpression(), tree.getCases());
    if (lacksDefault) {
      cases = new ArrayList<>(cases);
      cases.add(choices.unforeseen(place));
    } else if (!byName && exhaustion.isDoubtful(tree)) {
      cases = new ArrayList<>(cases);
      cases.add(new Stmt.Switch.Case(Stmt.Switch.Label.rest(), true, List.of(), place));
      return new Stmt.Switch(id, selector, cases, true, place);
    }
    return new Stmt.Switch(id, selector, cases, CaseLabels.isExhaustive(tree.getCases()), place);
  }

  Stmt.Switch.Case switchCase(CaseTree tree) {
    boolean arrow = CaseLabels.isArrow(tree);
    Supplier<Stmt.Switch.Case> read =
        () -> {
          Stmt.Switch.Label label =
              cases.read(
                  tree,
                  guard -> {
                    Expr condition = condition(guard);
                    FlowScope.introduced(guard, true).forEach(context.patterns::declare);
                    return condition;
                  });
          List<Stmt> body = choices.body(tree, this::statements);
          return new Stmt.Switch.Case(label, arrow, body, context.source.place(tree));
        };
    return arrow ? scoped(read) : context.patterns.within(CaseLabels.bindings(tree), read);
  }

  // The rest

  private Stmt assertion(AssertTree tree, Place place) {
    return new Stmt.Assert(
        condition(tree.getCondition()),
        Optional.ofNullable(tree.getDetail()).map(exprs::read),
        place);
  }

  /** A verb stands in the lock's expression: the block itself holds none. */
  private Stmt locked(SynchronizedTree tree, Place place) {
    ExpressionTree lock = ExprTrees.withoutParentheses(tree.getExpression());
    Variable variable =
        context.variable("lock", context.sketch.typeOf(lock), Variable.Kind.CARRIED);
    Stmt declare = new Stmt.Declare(variable, Optional.of(exprs.read(lock)), place);
    Code text =
        Code.of(
            "synchronized (",
            dev.weft.processor.model.LocalUse.read(variable),
            ") ",
            code.read(tree.getBlock()));
    boolean guarded = code.takeExitsGuarded();
    Stmt island = new Stmt.Island(text, Completion.completes(tree.getBlock()), guarded, place);
    return new Stmt.Block(List.of(declare, island), place);
  }
}
