package dev.weft.processor.javac.judge;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.FlowScope;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Goes through the expressions of a body, whatever is wanted of their values. */
final class ExpressionJudge extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Judgement judgement;
  private final BodyJudge body;
  private final OperandRules operands;
  private final CallRules calls;

  ExpressionJudge(Judgement judgement, BodyJudge body) {
    this.judgement = judgement;
    this.body = body;
    this.operands = new OperandRules(judgement);
    this.calls = new CallRules(judgement);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    return body.goesOn() ? super.scan(tree, none) : null;
  }

  // Names and members

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    String name = tree.getName().toString();
    body.note(
        !judgement.locals.has(name)
            && judgement.names.expression(name) instanceof Names.Field field
            && !Judgement.isStatic(field.element())
            && judgement.lacksInstance(field.level()));
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    body.note(calls.lacksField(tree));
    return isType(tree.getExpression()) ? null : scan(tree.getExpression(), none);
  }

  private boolean isType(ExpressionTree tree) {
    return judgement.written.qualifier(tree).isPresent() || !judgement.written.isValue(tree);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      receiver(select.getExpression());
    }
    scan(tree.getArguments(), none);
    body.note(!body.hasFound() && calls.areWrong(tree));
    return null;
  }

  /** What a method is called on is no package. */
  private void receiver(ExpressionTree tree) {
    if (!isType(tree)) {
      scan(tree, null);
    } else if (tree instanceof IdentifierTree name) {
      String simple = name.getName().toString();
      if (!judgement.locals.declaresType(simple)
          && judgement.names.expression(simple) instanceof Names.Leave) {
        judgement.missType();
      }
    }
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    body.note(judgement.written.areWrong(tree.getIdentifier()));
    scan(tree.getEnclosingExpression(), none);
    scan(tree.getArguments(), none);
    body.note(!body.hasFound() && calls.areWrong(tree));
    return null;
  }

  // Functions and choices

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    return isType(tree.getQualifierExpression())
            || tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
        ? null
        : scan(tree.getQualifierExpression(), none);
  }

  /** Where no type is wanted that is known, nor are the types of implicit parameters. */
  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    KnownLocals.Assumption outer = judgement.locals.assumption();
    judgement.locals.assume(outer.with(tree, ""));
    judgement.locals.scoped(
        () -> {
          for (VariableTree parameter : tree.getParameters()) {
            judgement.locals.declare(
                parameter.getName().toString(), judgement.written.of(parameter.getType()));
          }
          body.note(
              tree.getBody() instanceof BlockTree block
                  ? body.isBroken(block, Optional.empty())
                  : body.isBroken((ExpressionTree) tree.getBody()));
        });
    judgement.locals.assume(outer);
    return null;
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
    body.choice(tree.getExpression(), tree.getCases());
    return null;
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void none) {
    body.value(tree.getCondition(), TypeKind.BOOLEAN);
    scan(tree.getTrueExpression(), none);
    return scan(tree.getFalseExpression(), none);
  }

  // Arrays

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void none) {
    tree.getDimensions().forEach(each -> body.value(each, TypeKind.INT));
    Optional<TypeMirror> component = judgement.written.of(tree.getType());
    if (tree.getInitializers() != null) {
      tree.getInitializers().forEach(each -> body.value(each, component));
    }
    return null;
  }

  @Override
  public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    body.value(tree.getIndex(), TypeKind.INT);
    body.note(
        judgement
            .values
            .of(tree.getExpression())
            .filter(type -> type.getKind() == TypeKind.DECLARED || type.getKind().isPrimitive())
            .isPresent());
    return null;
  }

  // Operators

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    body.note(operands.clash(tree));
    return null;
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    body.note(operands.clash(tree) || tree.getPattern() != null && redeclares(tree.getPattern()));
    return null;
  }

  /** Whether a pattern gives a variable the name of one in scope (JLS 6.4). */
  private boolean redeclares(Tree pattern) {
    return FlowScope.bindings(pattern).stream()
        .map(variable -> variable.getName().toString())
        .anyMatch(name -> !name.isEmpty() && judgement.locals.declares(name));
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
    super.visitBinary(tree, none);
    body.note(operands.clash(tree));
    return null;
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    super.visitUnary(tree, none);
    body.note(operands.clash(tree) || calls.writesFinal(tree.getExpression(), tree.getKind()));
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    scan(tree.getVariable(), none);
    body.note(calls.writesFinal(tree.getVariable(), tree.getKind()));
    body.value(tree.getExpression(), judgement.values.variable(tree.getVariable()));
    return null;
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    super.visitCompoundAssignment(tree, none);
    body.note(operands.clash(tree) || calls.writesFinal(tree.getVariable(), tree.getKind()));
    return null;
  }

  // Types and annotations

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void none) {
    return null;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void none) {
    return null;
  }
}
