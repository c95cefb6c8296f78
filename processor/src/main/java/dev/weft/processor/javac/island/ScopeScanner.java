package dev.weft.processor.javac.island;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.access.EnumSwitches;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.javac.syntax.Edits;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.FlowScope;
import dev.weft.processor.javac.syntax.PatternTrees;
import dev.weft.processor.model.Code;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Scans trees with the scopes around each name kept (JLS 6.3), pattern variables and jump targets
 * included.
 */
abstract class ScopeScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
  final BodyContext context;
  Edits edits = new Edits();
  boolean inType;

  /** How many blocks with a {@code finally} are around. */
  int guards;

  /** How many of these cannot complete, so that no exit gets through them. */
  int stops;

  ScopeScanner(BodyContext context) {
    this.context = context;
  }

  /** Whether a case label names an enum's constant, which stays as it is. */
  abstract boolean isEnumConstant(Tree label);

  final void scanAll(Iterable<? extends Tree> trees) {
    trees.forEach(tree -> scan(tree, null));
  }

  final void scanType(@Nullable Tree tree) {
    boolean outer = inType;
    inType = true;
    scan(tree, null);
    inType = outer;
  }

  final void scanExpression(@Nullable Tree tree) {
    boolean outer = inType;
    inType = false;
    scan(tree, null);
    inType = outer;
  }

  final void replace(Tree tree, Code code) {
    edits.replace(context.source.start(tree), context.source.end(tree), code);
  }

  final @Nullable Void scoped(Runnable visit) {
    context.scopes.push();
    visit.run();
    context.scopes.pop();
    return null;
  }

  private @Nullable Void scopedWith(ExpressionTree condition, boolean when, @Nullable Tree tree) {
    return scoped(
        () -> {
          context.patterns.declareWhen(condition, when);
          scan(tree, null);
        });
  }

  @Override
  public @Nullable Void visitBlock(BlockTree tree, @Nullable Void none) {
    return scoped(() -> super.visitBlock(tree, none));
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
    scan(tree.getLeftOperand(), none);
    context.breakage.operate(tree);
    boolean or = tree.getKind() == Tree.Kind.CONDITIONAL_OR;
    return or || tree.getKind() == Tree.Kind.CONDITIONAL_AND
        ? scopedWith(tree.getLeftOperand(), !or, tree.getRightOperand())
        : scan(tree.getRightOperand(), none);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void none) {
    scan(tree.getCondition(), none);
    scopedWith(tree.getCondition(), true, tree.getTrueExpression());
    return scopedWith(tree.getCondition(), false, tree.getFalseExpression());
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void none) {
    // First: its bracket stands before whatever the operand begins with.
    if (tree.getPattern() != null) context.patterns.handOn(tree, edits, context.source);
    scan(tree.getExpression(), none);
    scanType(tree.getPattern() == null ? tree.getType() : tree.getPattern());
    return null;
  }

  // Produce: if ((value instanceof Pair(var left_, var right_) && …) == true) {
  /** A condition that decides; one whose patterns are handed on need not introduce them itself. */
  private void condition(ExpressionTree tree) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    boolean compared =
        context.patterns.areTracked(inner) && PatternTrees.mislead(inner, context.method.getLeaf());
    if (compared) edits.bracket(context.source.start(inner), Code.text("("));
    scan(tree, null);
    if (compared) edits.bracket(context.source.end(inner), Code.text(") == true"));
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void none) {
    condition(tree.getCondition());
    scopedWith(tree.getCondition(), true, tree.getThenStatement());
    scopedWith(tree.getCondition(), false, tree.getElseStatement());
    context.patterns.declareAfter(tree);
    return null;
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    loop(
        tree,
        () -> {
          condition(tree.getCondition());
          scopedWith(tree.getCondition(), true, tree.getStatement());
        });
    context.patterns.declareAfter(tree);
    return null;
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void none) {
    loop(
        tree,
        () -> {
          scan(tree.getStatement(), none);
          condition(tree.getCondition());
        });
    context.patterns.declareAfter(tree);
    return null;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    loop(
        tree,
        () -> {
          scanAll(tree.getInitializer());
          if (tree.getCondition() != null) condition(tree.getCondition());
          context.patterns.declareWhen(tree.getCondition(), true);
          scanAll(tree.getUpdate());
          scan(tree.getStatement(), none);
        });
    context.patterns.declareAfter(tree);
    return null;
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    context.breakage.iterate(tree.getExpression());
    return loop(
        tree,
        () -> {
          scan(tree.getVariable(), none);
          scan(tree.getStatement(), none);
        });
  }

  private @Nullable Void loop(Tree tree, Runnable visit) {
    return target(null, tree, () -> scoped(visit));
  }

  private @Nullable Void target(@Nullable Name label, Tree tree, Runnable visit) {
    context.jumps.push(label, tree, OptionalInt.empty());
    visit.run();
    context.jumps.pop();
    return null;
  }

  @Override
  public @Nullable Void visitLabeledStatement(LabeledStatementTree tree, @Nullable Void none) {
    return target(tree.getLabel(), tree, () -> scan(tree.getStatement(), none));
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
    boolean byName = context.enumSwitches.enter(tree.getExpression(), tree.getCases());
    selector(tree.getExpression(), tree.getCases(), byName);
    target(null, tree, () -> scoped(() -> scanAll(tree.getCases())));
    if (lacksDefault(tree.getExpression(), tree.getCases(), byName, false)) {
      otherwise(tree, tree.getCases());
    }
    return null;
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
    boolean byName = context.enumSwitches.enter(tree.getExpression(), tree.getCases());
    selector(tree.getExpression(), tree.getCases(), byName);
    context.jumps.choose(Optional.empty());
    scoped(() -> scanAll(tree.getCases()));
    context.jumps.chosen();
    if (lacksDefault(tree.getExpression(), tree.getCases(), byName, true)) {
      otherwise(tree, tree.getCases());
    }
    return null;
  }

  private void selector(ExpressionTree tree, List<? extends CaseTree> cases, boolean byName) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    List<Code> around =
        byName ? EnumSwitches.around(inner, cases) : List.of(Code.EMPTY, Code.EMPTY);
    edits.bracket(context.source.start(inner), around.get(0));
    scan(tree, null);
    edits.bracket(context.source.end(inner), around.get(1));
  }

  private boolean lacksDefault(
      ExpressionTree selector, List<? extends CaseTree> cases, boolean byName, boolean isValue) {
    return byName
        ? EnumSwitches.lacksDefault(cases, isValue)
        : context.hiddenPatterns.lacksDefault(selector, cases);
  }

  private void otherwise(Tree tree, List<? extends CaseTree> cases) {
    int brace = context.source.end(tree) - 1;
    String arrow = CaseLabels.isArrow(cases.get(0)) ? " -> throw " : ": throw ";
    edits.insert(
        brace,
        Code.of(
            "  default" + arrow,
            context.enumSwitches.unforeseen(),
            ";\n" + context.source.indent(brace)));
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Void none) {
    if (!CaseLabels.isArrow(tree)) {
      return context.patterns.within(
          CaseLabels.bindings(tree),
          () -> {
            labels(CaseLabels.trees(tree));
            return scan(tree.getStatements(), none);
          });
    }
    return scoped(
        () -> {
          labels(CaseLabels.trees(tree));
          scan(tree.getBody(), none);
        });
  }

  /** Writes the labels of a case whose types have no name; answers whether it did. */
  abstract boolean hiddenLabels(List<Tree> labels);

  final void labels(List<Tree> labels) {
    if (hiddenLabels(labels)) {
      return;
    }
    for (Tree label : labels) {
      Optional<Code> name = context.enumSwitches.label(label);
      if (name.isPresent()) {
        replace(label, name.get());
      } else if (!isEnumConstant(label)) {
        FlowScope.bindings(label).forEach(context.patterns::declare);
        if (label.getKind().name().contains("PATTERN")) {
          scanType(label);
        } else {
          guard(label);
        }
      }
    }
  }

  /** Scans a guard, or a constant, which is as unable to change. */
  abstract void guard(Tree tree);

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    boolean guarding = tree.getFinallyBlock() != null || !tree.getResources().isEmpty();
    boolean stopping =
        tree.getFinallyBlock() != null && !Completion.completes(tree.getFinallyBlock());
    guards += guarding ? 1 : 0;
    stops += stopping ? 1 : 0;
    scoped(
        () -> {
          resources(tree.getResources());
          tree.getResources().forEach(context.breakage::open);
          scan(tree.getBlock(), none);
        });
    catches(tree.getCatches());
    guards -= guarding ? 1 : 0;
    stops -= stopping ? 1 : 0;
    scan(tree.getFinallyBlock(), none);
    return null;
  }

  void resources(List<? extends Tree> trees) {
    scanAll(trees);
  }

  void catches(List<? extends CatchTree> trees) {
    scanAll(trees);
  }

  @Override
  public @Nullable Void visitCatch(CatchTree tree, @Nullable Void none) {
    return scoped(() -> super.visitCatch(tree, none));
  }

  @Override
  public @Nullable Void visitUnionType(UnionTypeTree tree, @Nullable Void none) {
    tree.getTypeAlternatives().forEach(this::scanType);
    return null;
  }
}
