package dev.weft.processor.javac.judge;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.VariableTrees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Goes through the statements of a body, and keeps account of the locals in scope. */
final class StatementJudge extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Judgement judgement;
  private final BodyJudge body;
  private final ForEachRules forEach;
  private final LabelRules labels;

  StatementJudge(Judgement judgement, BodyJudge body) {
    this.judgement = judgement;
    this.body = body;
    this.forEach = new ForEachRules(judgement);
    this.labels = new LabelRules(judgement);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    if (tree instanceof ExpressionTree expression) {
      body.expression(expression);
    } else if (body.goesOn()) {
      super.scan(tree, none);
    }
    return null;
  }

  // Scopes

  @Override
  public @Nullable Void visitBlock(BlockTree tree, @Nullable Void none) {
    judgement.locals.scoped(() -> super.visitBlock(tree, none));
    return null;
  }

  /** Classes of the body are left to the compiler. */
  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    judgement.locals.declareType(tree.getSimpleName().toString());
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    String name = tree.getName().toString();
    body.note(judgement.written.areWrong(tree.getType()));
    if (VariableTrees.isFinal(tree)) {
      judgement.locals.declareFinal(name);
    }
    if (VariableTrees.isInferred(tree)) {
      inferred(name, tree.getInitializer());
    } else {
      Optional<TypeMirror> type = judgement.written.of(tree.getType());
      judgement.locals.declare(name, type);
      body.value(tree.getInitializer(), type);
    }
    return null;
  }

  /** A variable that has the type of its initializer, if there is one. */
  private void inferred(String name, @Nullable ExpressionTree value) {
    judgement.locals.declare(name, Optional.empty());
    if (value != null) {
      body.expression(value);
      Optional<TypeMirror> type = judgement.values.of(value);
      body.note(type.map(TypeMirror::getKind).filter(StatementJudge::isNoVariableType).isPresent());
      judgement.locals.declare(name, type.flatMap(TypeVariables::upward));
    }
  }

  private static boolean isNoVariableType(TypeKind kind) {
    return kind == TypeKind.VOID || kind == TypeKind.NULL;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    judgement.locals.scoped(
        () -> {
          scan(tree.getInitializer(), none);
          body.value(tree.getCondition(), TypeKind.BOOLEAN);
          scan(tree.getUpdate(), none);
          scan(tree.getStatement(), none);
        });
    return null;
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    body.note(forEach.clash(tree));
    judgement.locals.scoped(
        () -> {
          VariableTree variable = tree.getVariable();
          judgement.locals.declare(variable.getName().toString(), forEach.variable(tree));
          scan(tree.getStatement(), none);
        });
    return null;
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    judgement.locals.scoped(
        () -> {
          scan(tree.getResources(), none);
          scan(tree.getBlock(), none);
        });
    scan(tree.getCatches(), none);
    return scan(tree.getFinallyBlock(), none);
  }

  @Override
  public @Nullable Void visitCatch(CatchTree tree, @Nullable Void none) {
    judgement.locals.scoped(
        () -> {
          judgement.locals.declare(
              tree.getParameter().getName().toString(),
              judgement.written.of(tree.getParameter().getType()));
          scan(tree.getBlock(), none);
        });
    return null;
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
    choice(tree.getExpression(), tree.getCases());
    return null;
  }

  void choice(ExpressionTree selector, List<? extends CaseTree> cases) {
    scan(selector, null);
    body.note(labels.clash(selector, cases));
    judgement.locals.scoped(() -> scan(cases, null));
  }

  /** Its labels have names of their own. */
  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Void none) {
    CaseLabels.guard(tree).ifPresent(guard -> scan(guard, none));
    if (tree.getBody() != null) {
      judgement.locals.scoped(() -> scan(tree.getBody(), none));
    } else {
      scan(tree.getStatements(), none);
    }
    return null;
  }

  // Values

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    body.value(
        tree.getExpression(), body.returned().filter(type -> type.getKind() != TypeKind.VOID));
    return null;
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void none) {
    body.value(tree.getCondition(), TypeKind.BOOLEAN);
    scan(tree.getThenStatement(), none);
    return scan(tree.getElseStatement(), none);
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    body.value(tree.getCondition(), TypeKind.BOOLEAN);
    return scan(tree.getStatement(), none);
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void none) {
    scan(tree.getStatement(), none);
    body.value(tree.getCondition(), TypeKind.BOOLEAN);
    return null;
  }

  @Override
  public @Nullable Void visitAssert(AssertTree tree, @Nullable Void none) {
    body.value(tree.getCondition(), TypeKind.BOOLEAN);
    return scan(tree.getDetail(), none);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void none) {
    body.value(tree.getExpression(), Optional.of(judgement.rules.named("java.lang.Throwable")));
    return null;
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void none) {
    body.note(
        judgement
            .values
            .of(tree.getExpression())
            .filter(type -> type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID)
            .isPresent());
    return super.visitSynchronized(tree, none);
  }
}
