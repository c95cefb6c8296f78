package dev.weft.processor.javac.judge;

import com.sun.source.tree.*;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.FlowScope;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Goes through a body in search of what is bound to be an error. */
final class BodyJudge extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Judgement judgement;
  private final OperandRules operands;
  private final CallRules calls;
  private boolean found;
  private Optional<TypeMirror> returned = Optional.empty();

  BodyJudge(Judgement judgement) {
    this.judgement = judgement;
    this.operands = new OperandRules(judgement);
    this.calls = new CallRules(judgement);
  }

  /** Whether a body that is to return something of a type holds an error. */
  boolean isBroken(BlockTree body, Optional<TypeMirror> wanted) {
    boolean before = found;
    Optional<TypeMirror> outer = returned;
    found = false;
    returned = wanted;
    scan(body, null);
    boolean result = found;
    returned = outer;
    found = before;
    return result;
  }

  /** Whether an expression holds an error, whatever is wanted of it. */
  boolean isBroken(ExpressionTree tree) {
    boolean before = found;
    found = false;
    scan(tree, null);
    boolean result = found;
    found = before;
    return result;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    return found || !judgement.goesOn() ? null : super.scan(tree, none);
  }

  private void scoped(Runnable scan) {
    judgement.locals.push();
    scan.run();
    judgement.locals.pop();
  }

  /** A value, and the type that is wanted of it. */
  private void value(@Nullable ExpressionTree tree, Optional<TypeMirror> wanted) {
    if (tree != null) {
      scan(tree, null);
      found |= wanted.filter(type -> judgement.fits.clashes(tree, type)).isPresent();
    }
  }

  private void value(@Nullable ExpressionTree tree, TypeKind wanted) {
    value(tree, Optional.of(judgement.types.getPrimitiveType(wanted)));
  }

  // Scopes

  @Override
  public @Nullable Void visitBlock(BlockTree tree, @Nullable Void none) {
    scoped(() -> super.visitBlock(tree, none));
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
    ExpressionTree value = tree.getInitializer();
    found |= judgement.written.areWrong(tree.getType());
    if (tree.getModifiers().getFlags().contains(Modifier.FINAL)) {
      judgement.locals.declareFinal(name);
    }
    if (tree.getType() != null && !tree.getType().toString().equals("var")) {
      Optional<TypeMirror> type = judgement.written.of(tree.getType());
      judgement.locals.declare(name, type);
      value(value, type);
      return null;
    }
    judgement.locals.declare(name, Optional.empty());
    if (value != null) {
      scan(value, none);
      Optional<TypeMirror> type = judgement.values.of(value);
      found |=
          type.filter(t -> t.getKind() == TypeKind.VOID || t.getKind() == TypeKind.NULL)
              .isPresent();
      judgement.locals.declare(name, type.flatMap(judgement.rules::upward));
    }
    return null;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    scoped(
        () -> {
          scan(tree.getInitializer(), none);
          value(tree.getCondition(), TypeKind.BOOLEAN);
          scan(tree.getUpdate(), none);
          scan(tree.getStatement(), none);
        });
    return null;
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    Optional<TypeMirror> source = judgement.values.of(tree.getExpression());
    Optional<TypeMirror> element = source.flatMap(this::elementOf);
    found |= source.filter(this::isNoSource).isPresent();
    scoped(
        () -> {
          VariableTree variable = tree.getVariable();
          boolean inferred =
              variable.getType() == null || variable.getType().toString().equals("var");
          Optional<TypeMirror> type =
              inferred
                  ? element.flatMap(judgement.rules::upward)
                  : judgement.written.of(variable.getType());
          found |=
              !inferred
                  && element.isPresent()
                  && type.filter(t -> !judgement.types.isAssignable(element.get(), t)).isPresent();
          judgement.locals.declare(variable.getName().toString(), type);
          scan(tree.getStatement(), none);
        });
    return null;
  }

  private Optional<TypeMirror> elementOf(TypeMirror source) {
    if (source instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    Element iterable = judgement.types.asElement(judgement.rules.named("java.lang.Iterable"));
    return judgement
        .rules
        .as(source, iterable)
        .map(judgement.types::capture)
        .map(type -> ((DeclaredType) type).getTypeArguments())
        .filter(arguments -> arguments.size() == 1)
        .map(arguments -> arguments.get(0));
  }

  private boolean isNoSource(TypeMirror type) {
    return type.getKind().isPrimitive()
        || type.getKind() == TypeKind.VOID
        || type.getKind() == TypeKind.NULL
        || type instanceof DeclaredType
            && judgement.rules.declared(type).isPresent()
            && !judgement.types.isAssignable(
                judgement.types.erasure(type),
                judgement.types.erasure(judgement.rules.named("java.lang.Iterable")));
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    scoped(
        () -> {
          scan(tree.getResources(), none);
          scan(tree.getBlock(), none);
        });
    scan(tree.getCatches(), none);
    scan(tree.getFinallyBlock(), none);
    return null;
  }

  @Override
  public @Nullable Void visitCatch(CatchTree tree, @Nullable Void none) {
    scoped(
        () -> {
          judgement.locals.declare(
              tree.getParameter().getName().toString(),
              judgement.written.of(tree.getParameter().getType()));
          scan(tree.getBlock(), none);
        });
    return null;
  }

  /** Where no type is wanted that is known, nor are the types of implicit parameters. */
  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    KnownLocals.Assumption outer = judgement.locals.assumption();
    judgement.locals.assume(outer.with(tree, ""));
    scoped(
        () -> {
          for (VariableTree parameter : tree.getParameters()) {
            judgement.locals.declare(
                parameter.getName().toString(), judgement.written.of(parameter.getType()));
          }
          found |=
              tree.getBody() instanceof BlockTree block
                  ? isBroken(block, Optional.empty())
                  : isBroken((ExpressionTree) tree.getBody());
        });
    judgement.locals.assume(outer);
    return null;
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
    return choice(tree.getExpression(), tree.getCases());
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
    return choice(tree.getExpression(), tree.getCases());
  }

  private @Nullable Void choice(ExpressionTree selector, List<? extends CaseTree> cases) {
    scan(selector, null);
    found |= new LabelRules(judgement).clash(selector, cases);
    scoped(() -> scan(cases, null));
    return null;
  }

  /** Its labels have names of their own. */
  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Void none) {
    CaseLabels.guard(tree).ifPresent(guard -> scan(guard, none));
    if (tree.getBody() != null) {
      scoped(() -> scan(tree.getBody(), none));
    } else {
      scan(tree.getStatements(), none);
    }
    return null;
  }

  // Statements

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    value(tree.getExpression(), returned.filter(type -> type.getKind() != TypeKind.VOID));
    return null;
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void none) {
    value(tree.getCondition(), TypeKind.BOOLEAN);
    scan(tree.getThenStatement(), none);
    return scan(tree.getElseStatement(), none);
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    value(tree.getCondition(), TypeKind.BOOLEAN);
    return scan(tree.getStatement(), none);
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void none) {
    scan(tree.getStatement(), none);
    value(tree.getCondition(), TypeKind.BOOLEAN);
    return null;
  }

  @Override
  public @Nullable Void visitAssert(AssertTree tree, @Nullable Void none) {
    value(tree.getCondition(), TypeKind.BOOLEAN);
    return scan(tree.getDetail(), none);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void none) {
    value(tree.getExpression(), Optional.of(judgement.rules.named("java.lang.Throwable")));
    return null;
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void none) {
    found |=
        judgement
            .values
            .of(tree.getExpression())
            .filter(type -> type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID)
            .isPresent();
    return super.visitSynchronized(tree, none);
  }

  // Expressions

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    String name = tree.getName().toString();
    found |=
        !judgement.locals.has(name)
            && judgement.names.expression(name) instanceof Names.Field field
            && !Judgement.isStatic(field.element())
            && judgement.lacksInstance(field.level());
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    found |= calls.lacksField(tree);
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
    found = found || calls.areWrong(tree);
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
    found |= judgement.written.areWrong(tree.getIdentifier());
    scan(tree.getEnclosingExpression(), none);
    scan(tree.getArguments(), none);
    found = found || calls.areWrong(tree);
    return null;
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void none) {
    tree.getDimensions().forEach(each -> value(each, TypeKind.INT));
    Optional<TypeMirror> component = judgement.written.of(tree.getType());
    if (tree.getInitializers() != null) {
      tree.getInitializers().forEach(each -> value(each, component));
    }
    return null;
  }

  @Override
  public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    value(tree.getIndex(), TypeKind.INT);
    found |=
        judgement
            .values
            .of(tree.getExpression())
            .filter(type -> type.getKind() == TypeKind.DECLARED || type.getKind().isPrimitive())
            .isPresent();
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    return isType(tree.getQualifierExpression())
            || tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
        ? null
        : scan(tree.getQualifierExpression(), none);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    found |= operands.clash(tree);
    return null;
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void none) {
    scan(tree.getExpression(), none);
    found |= operands.clash(tree) || tree.getPattern() != null && redeclares(tree.getPattern());
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
    found |= operands.clash(tree);
    return null;
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    super.visitUnary(tree, none);
    found |= operands.clash(tree) || calls.writesFinal(tree.getExpression(), tree.getKind());
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    scan(tree.getVariable(), none);
    found |= calls.writesFinal(tree.getVariable(), tree.getKind());
    value(tree.getExpression(), judgement.values.variable(tree.getVariable()));
    return null;
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    super.visitCompoundAssignment(tree, none);
    found |= operands.clash(tree) || calls.writesFinal(tree.getVariable(), tree.getKind());
    return null;
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void none) {
    value(tree.getCondition(), TypeKind.BOOLEAN);
    scan(tree.getTrueExpression(), none);
    return scan(tree.getFalseExpression(), none);
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
