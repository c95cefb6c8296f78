package dev.weft.processor.javac.island;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeUse;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Branches of {@code ?:} that are a number because of the type arguments of a class, as in {@code b
 * ? 1 : cell.value}. A bridge to such a member is a generic method, the call of which javac takes
 * for no number (JLS 15.25): a cast tells it.
 */
final class NumericBranches {
  private final BodyContext context;
  private final Receivers receivers;
  private final ReceiverTypes types;

  NumericBranches(BodyContext context, Receivers receivers) {
    this.context = context;
    this.receivers = receivers;
    this.types = new ReceiverTypes(context);
  }

  /** What must stand before a branch, which ends with a parenthesis then. */
  Optional<Code> cast(ExpressionTree branch) {
    ExpressionTree tree = value(ExprTrees.withoutParentheses(branch));
    return members(tree).anyMatch(member -> isBridgedByVariable(member, tree))
        ? types
            .exactly(tree)
            .filter(type -> JavaTypes.unboxed(type).isPresent())
            .map(type -> Code.of("((", new TypeUse(type), ") "))
        : Optional.empty();
  }

  /** What has the type that an expression has. */
  private static ExpressionTree value(ExpressionTree tree) {
    ExpressionTree variable =
        tree instanceof AssignmentTree assignment
            ? assignment.getVariable()
            : tree instanceof CompoundAssignmentTree compound
                ? compound.getVariable()
                : tree instanceof UnaryTree unary && unary.getKind().name().endsWith("CREMENT")
                    ? unary.getExpression()
                    : tree;
    return ExprTrees.withoutParentheses(variable);
  }

  private Stream<? extends Element> members(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return types.methods(call).stream();
    } else if (tree instanceof MemberSelectTree select) {
      return types.classOf(select.getExpression()).stream()
          .flatMap(on -> context.members.fields(on, select.getIdentifier().toString()).stream());
    }
    return tree instanceof IdentifierTree name
            && context.names.expression(name.getName().toString()) instanceof Names.Field field
        ? Stream.of(field.element())
        : Stream.empty();
  }

  private boolean isBridgedByVariable(Element member, ExpressionTree tree) {
    TypeMirror type =
        member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    return type instanceof TypeVariable variable
        && variable.asElement().getEnclosingElement() instanceof TypeElement
        && (!receivers.reachable(member)
            || chosenFrom(tree).filter(via -> !receivers.reachable(member, via)).isPresent());
  }

  /**
   * The class of what a member is chosen from, which may be out of reach though the member is not.
   */
  private Optional<TypeElement> chosenFrom(ExpressionTree tree) {
    Tree select = tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree;
    return select instanceof MemberSelectTree member
        ? types.classOf(member.getExpression())
        : Optional.empty();
  }
}
