package dev.weft.processor.javac.judge;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.syntax.OwnCodeScanner;
import dev.weft.processor.javac.syntax.VariableTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references that are certain not to fit a type (JLS 15.13.2, 15.27.3). */
final class LambdaFits {
  private final Judgement judgement;
  private final ReferenceRules references;

  LambdaFits(Judgement judgement) {
    this.judgement = judgement;
    this.references = new ReferenceRules(judgement);
  }

  /** What a function gives, and the type that is wanted of that. */
  record Given(TypeMirror type, TypeMirror target) {}

  /**
   * Whether a function clashes with a type.
   *
   * @param bounds what is known of the type variables in that type
   */
  boolean clashes(ExpressionTree tree, TypeMirror wanted, @Nullable Bounds bounds) {
    if (wanted instanceof TypeVariable) {
      return bounds == null || !bounds.mentions(wanted);
    }
    if (!(wanted instanceof DeclaredType declared)) {
      return true;
    }
    TypeElement type = (TypeElement) declared.asElement();
    if (judgement.rules.inheritsUnknown(type)) {
      return false;
    }
    return judgement.functions.isNoFunction(type)
        || tree instanceof LambdaExpressionTree lambda
            && judgement
                .functions
                .signature(declared)
                .filter(f -> clashes(lambda, f, bounds))
                .isPresent()
        || tree instanceof MemberReferenceTree reference
            && judgement
                .functions
                .signature(declared)
                .filter(f -> references.clash(reference, f, bounds))
                .isPresent();
  }

  private boolean clashes(
      LambdaExpressionTree tree, ExecutableType function, @Nullable Bounds bounds) {
    TypeMirror result = function.getReturnType();
    boolean isVoid = result.getKind() == TypeKind.VOID;
    if (tree.getParameters().size() != function.getParameterTypes().size()) {
      return true;
    }
    return within(
        tree,
        function,
        bounds,
        () -> {
          if (!(tree.getBody() instanceof ExpressionTree value)) {
            Optional<TypeMirror> wanted =
                bounds == null || !bounds.mentions(result)
                    ? judgement.known(result)
                    : bounds.exact(result);
            return block((BlockTree) tree.getBody(), isVoid)
                || judgement.body.isBroken((BlockTree) tree.getBody(), wanted);
          }
          return (isVoid ? !isStatement(value) : judgement.fits.clashes(value, result, bounds))
              || judgement.body.isBroken(value);
        });
  }

  private static boolean isStatement(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case METHOD_INVOCATION,
          NEW_CLASS,
          PREFIX_INCREMENT,
          PREFIX_DECREMENT,
          POSTFIX_INCREMENT,
          POSTFIX_DECREMENT ->
          true;
      default -> tree.getKind().name().endsWith("ASSIGNMENT");
    };
  }

  /** Whether the returns of a block are not those of a function that gives something, or none. */
  private static boolean block(BlockTree block, boolean isVoid) {
    List<ReturnTree> returns = new ArrayList<>();
    new OwnCodeScanner<@Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
        returns.add(tree);
        return null;
      }
    }.scan(block, null);
    return returns.stream().anyMatch(each -> (each.getExpression() == null) != isVoid)
        || !isVoid && endsPlainly(block);
  }

  /** Whether it is plain that a statement completes, whatever is constant in it (JLS 14.22). */
  private static boolean endsPlainly(StatementTree tree) {
    if (tree instanceof BlockTree block) {
      List<? extends StatementTree> all = block.getStatements();
      return all.isEmpty() || endsPlainly(all.get(all.size() - 1));
    } else if (tree instanceof IfTree test) {
      return test.getElseStatement() == null
          || endsPlainly(test.getThenStatement())
          || endsPlainly(test.getElseStatement());
    }
    return tree instanceof ExpressionStatementTree || tree instanceof VariableTree;
  }

  private <T> T within(
      LambdaExpressionTree tree,
      ExecutableType function,
      @Nullable Bounds bounds,
      Supplier<T> judge) {
    KnownLocals.Assumption outer = judgement.locals.assumption();
    judgement.locals.push();
    StringBuilder assumed = new StringBuilder();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VariableTree parameter = tree.getParameters().get(i);
      TypeMirror type = function.getParameterTypes().get(i);
      Optional<TypeMirror> known =
          VariableTrees.isInferred(parameter)
              ? (bounds == null ? Optional.of(type) : bounds.exact(type))
                  .filter(each -> !TypeVariables.holdsCaptured(each))
                  .flatMap(judgement::known)
              : judgement.written.of(parameter.getType());
      judgement.locals.declare(parameter.getName().toString(), known);
      assumed.append(known.map(TypeMirror::toString).orElse("?")).append(';');
    }
    judgement.locals.assume(outer.with(tree, assumed.toString()));
    T result = judge.get();
    judgement.locals.assume(outer);
    judgement.locals.pop();
    return result;
  }

  /** The type of what a function gives, where its target has type variables yet to be found. */
  Optional<Given> result(ExpressionTree tree, TypeMirror target, Bounds bounds) {
    Optional<ExecutableType> function =
        target instanceof DeclaredType declared
            ? judgement.functions.signature(declared)
            : Optional.empty();
    return function
        .filter(of -> of.getReturnType().getKind() != TypeKind.VOID)
        .flatMap(
            of ->
                given(tree, of, bounds)
                    .filter(type -> type.getKind() != TypeKind.VOID)
                    .map(type -> new Given(type, of.getReturnType())));
  }

  private Optional<TypeMirror> given(ExpressionTree tree, ExecutableType of, Bounds bounds) {
    if (tree instanceof MemberReferenceTree reference) {
      return referred(reference);
    }
    LambdaExpressionTree lambda = (LambdaExpressionTree) tree;
    return lambda.getBody() instanceof ExpressionTree value
            && lambda.getParameters().size() == of.getParameterTypes().size()
        ? within(lambda, of, bounds, () -> judgement.fits.standalone(value))
        : Optional.empty();
  }

  /** The result of the only method of a name that a class has. */
  private Optional<TypeMirror> referred(MemberReferenceTree tree) {
    return tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
        ? Optional.empty()
        : judgement
            .written
            .qualifier(tree.getQualifierExpression())
            .filter(type -> !Generic.isGeneric(type))
            .flatMap(
                type ->
                    WrittenTypes.one(judgement.members.methods(type, tree.getName().toString())))
            .filter(method -> method.getTypeParameters().isEmpty())
            .filter(method -> !method.getSimpleName().contentEquals("getClass"))
            .map(ExecutableElement::getReturnType)
            .flatMap(judgement::known);
  }
}
