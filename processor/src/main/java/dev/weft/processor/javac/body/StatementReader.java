package dev.weft.processor.javac.body;

import com.sun.source.tree.*;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.CodeReader;
import dev.weft.processor.javac.island.Constants;
import dev.weft.processor.javac.island.LocalClasses;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Reads statements: islands whole, those around a verb as nodes. */
final class StatementReader {
  private final BodyContext context;
  private final CodeReader code;
  private final ExprReader exprs;
  private final Variables variables;
  private final LocalClasses localClasses;
  private final LargeStatements large;
  private final Exhaustion exhaustion;
  private final Conditions conditions;
  private final LocalReader locals;
  private final JumpReader jumps;
  private final LoopReader loops;
  private final SwitchReader switches;
  private final TryReader tries;

  StatementReader(BodyContext context, CodeReader code, ExprReader exprs, Variables variables) {
    this.context = context;
    this.code = code;
    this.exprs = exprs;
    this.variables = variables;
    this.localClasses = new LocalClasses(context, code);
    this.large = new LargeStatements(context);
    this.exhaustion = new Exhaustion(context);
    this.conditions = new Conditions(context, exprs, variables);
    this.locals = new LocalReader(context, code, exprs, variables);
    this.jumps = new JumpReader(context, exprs);
    this.loops = new LoopReader(context, code, exprs, variables, conditions, locals, this);
    this.tries = new TryReader(context, exprs, variables, this);
    LabelReader labels = new LabelReader(context, code, variables, conditions);
    CaseReader cases = new CaseReader(context, labels, jumps, this);
    Selectors selectors = new Selectors(context, exprs);
    this.switches = new SwitchReader(context, selectors, cases, exhaustion);
    exprs.readChoicesBy(new Choices(context, exprs, selectors, cases));
  }

  Stmt read(StatementTree tree) {
    return read(tree, null);
  }

  private Stmt read(StatementTree tree, @Nullable Name label) {
    context.patterns.close();
    Place place = context.source.place(tree);
    if (JumpReader.isJump(tree)) {
      return jumps.read(tree, place);
    }
    if (!isTakenApart(tree)) {
      return tree instanceof BlockTree inner && declaresNothing(inner)
          ? block(inner)
          : island(tree, place);
    }
    return switch (tree.getKind()) {
      case LABELED_STATEMENT -> labeled((LabeledStatementTree) tree, place);
      case BLOCK -> block((BlockTree) tree);
      case VARIABLE -> locals.read((VariableTree) tree, tree);
      case EXPRESSION_STATEMENT ->
          evaluate(((ExpressionStatementTree) tree).getExpression(), place);
      case IF -> ifElse((IfTree) tree, place);
      case WHILE_LOOP -> loops.whileLoop((WhileLoopTree) tree, label, place);
      case DO_WHILE_LOOP -> loops.doLoop((DoWhileLoopTree) tree, label, place);
      case FOR_LOOP -> loops.forLoop((ForLoopTree) tree, label, place);
      case ENHANCED_FOR_LOOP -> loops.forEach((EnhancedForLoopTree) tree, label, place);
      case SWITCH -> switches.read((SwitchTree) tree, label, place);
      case TRY -> tries.read((TryTree) tree, place);
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
  private Stmt island(StatementTree tree, Place place) {
    variables.trackIntroducedBehind(tree);
    Code text = code.read(tree);
    boolean guarded = code.takeExitsGuarded();
    if (Constants.decideLoop(tree, context) || exhaustion.isDoubtfulWithin(tree)) {
      // An if is the one statement behind which source can go on, whatever is in it (JLS 14.22).
      text = Code.of("if (true) {\n  ", text, "\n}");
    }
    return new Stmt.Island(text, Completion.completes(tree), guarded, place);
  }

  private Stmt labeled(LabeledStatementTree tree, Place place) {
    StatementTree body = tree.getStatement();
    return switch (body.getKind()) {
      case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP, SWITCH ->
          read(body, tree.getLabel());
      default -> {
        int id = context.target();
        yield context.jumps.within(
            tree.getLabel(), tree, id, () -> new Stmt.Labeled(id, read(body), place));
      }
    };
  }

  Stmt.Block block(BlockTree tree) {
    return context.scopes.within(
        () -> new Stmt.Block(read(tree.getStatements()), context.source.place(tree)));
  }

  /** The statements of a block, or of a case. */
  List<Stmt> read(List<? extends StatementTree> trees) {
    List<Stmt> result = new ArrayList<>();
    Tree last = trees.isEmpty() ? null : trees.get(trees.size() - 1);
    for (StatementTree tree : trees) {
      context.patterns.close();
      if (tree instanceof VariableTree variable) {
        result.add(locals.read(variable, Objects.requireNonNull(last)));
      } else if (tree instanceof ClassTree type) {
        result.addAll(localClasses.read(type));
      } else {
        result.add(read(tree));
      }
    }
    return result;
  }

  /** An expression whose value nobody asks for. */
  Stmt evaluate(ExpressionTree tree, Place place) {
    context.stageUses.dropped(tree);
    code.discard(tree);
    return new Stmt.Evaluate(exprs.read(tree, Optional.of(JavaTypes.OBJECT)), place);
  }

  /** A statement that is reached when a condition is true, or when it is false. */
  Stmt branch(StatementTree tree, ExpressionTree condition, boolean when) {
    return context.scopes.within(
        () -> {
          context.patterns.declareWhen(condition, when);
          return read(tree);
        });
  }

  private Stmt ifElse(IfTree tree, Place place) {
    Expr condition = conditions.read(tree.getCondition());
    Stmt then = branch(tree.getThenStatement(), tree.getCondition(), true);
    Optional<Stmt> otherwise =
        Optional.ofNullable(tree.getElseStatement())
            .map(statement -> branch(statement, tree.getCondition(), false));
    context.patterns.declareAfter(tree);
    return new Stmt.If(condition, then, otherwise, place);
  }

  private Stmt assertion(AssertTree tree, Place place) {
    return new Stmt.Assert(
        conditions.read(tree.getCondition()),
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
        Code.of("synchronized (", LocalUse.read(variable), ") ", code.read(tree.getBlock()));
    boolean guarded = code.takeExitsGuarded();
    Stmt island = new Stmt.Island(text, Completion.completes(tree.getBlock()), guarded, place);
    return new Stmt.Block(List.of(declare, island), place);
  }
}
