package dev.weft.processor.javac.judge;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.inference.Functions;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.judge.Overloads.Candidate;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Values that are certain not to be of the type that is wanted of them (JLS 5.2, 5.3). */
final class Fits {
  private final Judgement judgement;

  Fits(Judgement judgement) {
    this.judgement = judgement;
  }

  /** Whether a value clashes with the type of the variable it is assigned to, or the like. */
  boolean clashes(ExpressionTree tree, TypeMirror wanted) {
    return clashes(tree, wanted, null);
  }

  /**
   * Whether an argument clashes with the type of a parameter.
   *
   * @param bounds what is known of the type variables in that type; without them a constant is
   *     assigned, and may be narrowed
   */
  boolean clashes(ExpressionTree expression, TypeMirror wanted, @Nullable Bounds bounds) {
    ExpressionTree tree = ExprTrees.withoutParentheses(expression);
    if (!judgement.goesOn() || judgement.known(wanted).isEmpty()) {
      return false;
    } else if (Functions.isFunction(tree)) {
      return judgement.lambdas.clashes(tree, wanted, bounds);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return chosen(choice, wanted, bounds);
    } else if (tree instanceof SwitchExpressionTree choice) {
      return choice.getCases().stream()
          .map(CaseTree::getBody)
          .anyMatch(body -> body instanceof ExpressionTree e && clashes(e, wanted, bounds));
    } else if (bounds != null && bounds.mentions(wanted)) {
      Optional<TypeMirror> exact = bounds.exact(wanted);
      return exact.isPresent() ? plainly(tree, exact.get(), false) : roughly(tree, wanted);
    }
    return plainly(tree, wanted, bounds == null);
  }

  /** What is chosen from is wanted to fit unless it is all numbers, or truth values (JLS 15.25). */
  private boolean chosen(
      ConditionalExpressionTree tree, TypeMirror wanted, @Nullable Bounds bounds) {
    List<ExpressionTree> both = List.of(tree.getTrueExpression(), tree.getFalseExpression());
    return both.stream().anyMatch(this::isPlainReference)
        && both.stream().anyMatch(each -> clashes(each, wanted, bounds));
  }

  private boolean isPlainReference(ExpressionTree tree) {
    return Functions.isFunction(ExprTrees.withoutParentheses(tree))
        || standalone(tree).filter(judgement.rules::isPlainReference).isPresent();
  }

  private boolean plainly(ExpressionTree tree, TypeMirror wanted, boolean assigned) {
    if (tree instanceof NewArrayTree array && array.getType() == null) {
      return wanted instanceof ArrayType of
          && array.getInitializers() != null
          && array.getInitializers().stream()
              .anyMatch(each -> clashes(each, of.getComponentType()));
    } else if (tree instanceof NewClassTree creation
        && (TypeSketch.isDiamond(creation) || creation.getClassBody() != null)) {
      return creation.getEnclosingExpression() == null
          && judgement
              .written
              .element(TypeSketch.isDiamond(creation) ? raw(creation) : named(creation))
              .filter(type -> !judgement.rules.inheritsUnknown(type))
              .filter(type -> !(wanted instanceof TypeVariable))
              .map(type -> judgement.types.erasure(type.asType()))
              .filter(type -> !judgement.types.isAssignable(type, judgement.types.erasure(wanted)))
              .isPresent();
    } else if (tree instanceof MethodInvocationTree call && isInferred(call)) {
      return inferredClashes(call, wanted);
    }
    return judgement
        .values
        .of(tree)
        .filter(type -> isImpossible(tree, type, wanted, assigned))
        .isPresent();
  }

  private static Tree raw(NewClassTree tree) {
    return ((ParameterizedTypeTree) tree.getIdentifier()).getType();
  }

  private static Tree named(NewClassTree tree) {
    return tree.getIdentifier() instanceof ParameterizedTypeTree of
        ? of.getType()
        : tree.getIdentifier();
  }

  private boolean isImpossible(
      ExpressionTree tree, TypeMirror type, TypeMirror wanted, boolean assigned) {
    if (type.getKind() == TypeKind.NULL) {
      return wanted.getKind().isPrimitive();
    } else if (type.getKind() == TypeKind.VOID) {
      return true;
    } else if (assigned
        && judgement.primitives.isNarrow(wanted)
        && PrimitiveRules.isNarrowOrInt(type)
        && mayBeConstant(tree)) {
      return tree instanceof LiteralTree literal
          && literal.getValue() instanceof Integer value
          && isOutside(value, judgement.primitives.unboxed(wanted).orElseThrow().getKind());
    }
    return !judgement.types.isAssignable(type, wanted);
  }

  private static boolean isOutside(int value, TypeKind kind) {
    return switch (kind) {
      case BYTE -> value != (byte) value;
      case SHORT -> value != (short) value;
      default -> value != (char) value;
    };
  }

  /** Whether an expression may be a constant one (JLS 15.29). */
  boolean mayBeConstant(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      return judgement.locals.mayBeConstant(name.getName().toString());
    } else if (tree instanceof ParenthesizedTree inner) {
      return mayBeConstant(inner.getExpression());
    } else if (tree instanceof BinaryTree binary) {
      return mayBeConstant(binary.getLeftOperand()) && mayBeConstant(binary.getRightOperand());
    } else if (tree instanceof UnaryTree unary) {
      return mayBeConstant(unary.getExpression());
    }
    return switch (tree.getKind()) {
      case METHOD_INVOCATION, ARRAY_ACCESS, ASSIGNMENT, NEW_CLASS -> false;
      default -> true;
    };
  }

  /** Compares classes alone, where type variables are still to be found. */
  private boolean roughly(ExpressionTree tree, TypeMirror wanted) {
    if (tree instanceof MethodInvocationTree call && isInferred(call)) {
      return inferredClashes(call, judgement.types.erasure(wanted));
    }
    Optional<TypeMirror> type = standalone(tree);
    if (type.isEmpty() || type.get().getKind() == TypeKind.NULL) {
      return false;
    } else if (type.get().getKind() == TypeKind.VOID) {
      return true;
    }
    return !(wanted instanceof TypeVariable)
        && !judgement.types.isAssignable(type.get(), judgement.types.erasure(wanted));
  }

  /** The type of an expression, if it is the same whatever is wanted of it. */
  Optional<TypeMirror> standalone(ExpressionTree expression) {
    ExpressionTree tree = ExprTrees.withoutParentheses(expression);
    return tree instanceof ConditionalExpressionTree
            || tree instanceof SwitchExpressionTree
            || tree instanceof MethodInvocationTree call && isInferred(call)
        ? Optional.empty()
        : judgement.values.of(tree);
  }

  /** Whether an expression's type has its type arguments. */
  boolean isChecked(ExpressionTree tree) {
    return tree instanceof NewClassTree creation && TypeSketch.isDiamond(creation)
        || judgement.values.of(tree).filter(type -> !judgement.rules.isPartlyRaw(type)).isPresent();
  }

  /** Whether the type of a call depends on what is wanted of it (JLS 15.12). */
  private boolean isInferred(MethodInvocationTree tree) {
    return judgement
        .overloads
        .named(tree)
        .filter(
            all ->
                all.stream()
                    .noneMatch(each -> TypeVariables.mentions(each.result(), each.variables())))
        .isEmpty();
  }

  /** Whether no method that may be called gives what is wanted. */
  private boolean inferredClashes(MethodInvocationTree tree, TypeMirror wanted) {
    if (!tree.getTypeArguments().isEmpty()) {
      return false;
    }
    List<Candidate> taking =
        judgement
            .overloads
            .named(tree)
            .map(all -> judgement.overloads.taking(all, tree.getArguments()))
            .orElse(List.of());
    return !taking.isEmpty()
        && taking.stream().allMatch(each -> cannotGive(each, tree.getArguments(), wanted));
  }

  private boolean cannotGive(
      Candidate method, List<? extends ExpressionTree> arguments, TypeMirror wanted) {
    TypeMirror result = method.result();
    if (result.getKind() == TypeKind.VOID) {
      return true;
    } else if (!TypeVariables.mentions(result, method.variables())) {
      return !judgement.types.isAssignable(result, judgement.types.erasure(wanted));
    } else if (result instanceof DeclaredType
        && !judgement.types.isAssignable(result, judgement.types.erasure(wanted))) {
      return true;
    }
    return judgement
        .overloads
        .spreads(method, arguments)
        .filter(spread -> contradicts(method, arguments, wanted, spread))
        .isPresent();
  }

  private boolean contradicts(
      Candidate method,
      List<? extends ExpressionTree> arguments,
      TypeMirror wanted,
      boolean spread) {
    Bounds bounds = new Bounds(judgement, method, arguments, spread);
    bounds.give(wanted);
    return bounds.contradict();
  }
}
