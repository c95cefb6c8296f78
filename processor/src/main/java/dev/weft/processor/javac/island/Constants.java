package dev.weft.processor.javac.island;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Variable;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Which final locals are constant variables (JLS 4.12.4, 15.29): they may label cases, and are
 * never carried.
 */
public final class Constants {
  private Constants() {}

  public static boolean isConstant(VariableTree tree, BodyContext context) {
    return (tree.getType() == null || isSimple(tree.getType(), context))
        && isConstant(tree.getInitializer(), context);
  }

  private static boolean isSimple(Tree type, BodyContext context) {
    return type instanceof PrimitiveTypeTree
        || context.typeReader().type(type).filter(JavaTypes.lang("String")::equals).isPresent();
  }

  /** Whether an expression gives the same value whenever it is evaluated, and never throws. */
  public static boolean isStable(ExpressionTree tree, BodyContext context) {
    if (tree instanceof ParenthesizedTree inner) {
      return isStable(inner.getExpression(), context);
    }
    return tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("class")
        || tree instanceof IdentifierTree name && context.isStable(name.getName().toString())
        || tree.getKind() == Tree.Kind.NULL_LITERAL
        || isConstant(tree, context);
  }

  /** Whether it is a constant expression (JLS 15.29). */
  static boolean isConstant(@Nullable ExpressionTree tree, BodyContext context) {
    if (tree instanceof LiteralTree) {
      return tree.getKind() != Tree.Kind.NULL_LITERAL;
    } else if (tree instanceof ParenthesizedTree inner) {
      return isConstant(inner.getExpression(), context);
    } else if (tree instanceof UnaryTree unary) {
      return !tree.getKind().name().endsWith("CREMENT")
          && isConstant(unary.getExpression(), context);
    } else if (tree instanceof BinaryTree binary) {
      return isConstant(binary.getLeftOperand(), context)
          && isConstant(binary.getRightOperand(), context)
          && new Divisors(context).allow(binary);
    } else if (tree instanceof TypeCastTree cast) {
      return isSimple(cast.getType(), context) && isConstant(cast.getExpression(), context);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return isConstant(choice.getCondition(), context)
          && isConstant(choice.getTrueExpression(), context)
          && isConstant(choice.getFalseExpression(), context);
    }
    return tree instanceof MemberSelectTree select && selected(select, context)
        || tree instanceof IdentifierTree name && named(name.getName().toString(), context);
  }

  private static boolean selected(MemberSelectTree tree, BodyContext context) {
    return context.namesType(tree.getExpression())
        && context
            .typeReader()
            .element(tree.getExpression())
            .filter(type -> isConstant(type, tree.getIdentifier().toString(), context))
            .isPresent();
  }

  private static boolean isConstant(TypeElement type, String field, BodyContext context) {
    return context.members.fields(type, field).stream()
        .anyMatch(found -> found.getConstantValue() != null);
  }

  private static boolean named(String name, BodyContext context) {
    Names.Answer answer = context.names.expression(name);
    if (answer instanceof Names.Field field) {
      return field.element().getConstantValue() != null;
    }
    if (answer instanceof Names.OfClass of && of.member()) {
      return context
          .members
          .classNamed(of.type().canonicalName())
          .filter(type -> isConstant(type, name, context))
          .isPresent();
    }
    return answer instanceof Names.Local local
        && local.meaning() instanceof Meaning.Tracked tracked
        && tracked.variable().kind() == Variable.Kind.CONSTANT;
  }

  /** Whether a statement holds a loop whose condition is a constant, other than a plain literal. */
  public static boolean decideLoop(Tree tree, BodyContext context) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      private void condition(@Nullable ExpressionTree condition) {
        found[0] |= !Completion.always(condition) && isConstant(condition, context);
      }

      @Override
      public @Nullable Void visitWhileLoop(WhileLoopTree node, @Nullable Void none) {
        condition(node.getCondition());
        return super.visitWhileLoop(node, none);
      }

      @Override
      public @Nullable Void visitDoWhileLoop(DoWhileLoopTree node, @Nullable Void none) {
        condition(node.getCondition());
        return super.visitDoWhileLoop(node, none);
      }

      @Override
      public @Nullable Void visitForLoop(ForLoopTree node, @Nullable Void none) {
        condition(node.getCondition());
        return super.visitForLoop(node, none);
      }
    }.scan(tree, null);
    return found[0];
  }
}
