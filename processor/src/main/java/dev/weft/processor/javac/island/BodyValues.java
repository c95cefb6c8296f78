package dev.weft.processor.javac.island;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values of variables whose types the body declares. Such a variable may become a field of type
 * Object: no function is of that type, and the value of an assignment to it is an Object.
 */
public final class BodyValues {
  private static final ClassRef TYPED = ClassRef.of("dev.weft.machine", "Typed");

  private final BodyContext context;

  BodyValues(BodyContext context) {
    this.context = context;
  }

  // Produce: Typed.<Visitor>of(row -> row.name())
  /** What opens a parenthesis around the assigned value, if that needs one. */
  Optional<Code> expected(AssignmentTree tree) {
    return type(tree).filter(any -> holdsFunction(tree.getExpression())).map(BodyValues::typed);
  }

  /** What opens a parenthesis around a value that nothing but a type argument tells the type of. */
  public static Code typed(JavaType type) {
    return Code.of(TYPED, ".<", new TypeUse(type), ">of(");
  }

  // Produce: (Node) (node = node.next)
  /** What opens a parenthesis around an assignment whose value is needed, if that needs one. */
  Optional<Code> cast(AssignmentTree tree) {
    return type(tree).map(type -> Code.of("(", new TypeUse(type), ") ("));
  }

  private Optional<JavaType> type(AssignmentTree tree) {
    ExpressionTree target = ExprTrees.withoutParentheses(tree.getVariable());
    return target instanceof IdentifierTree name
            && context.names.expression(name.getName().toString()) instanceof Names.Local local
            && local.meaning() instanceof Meaning.Tracked tracked
        ? Optional.of(tracked.variable()).flatMap(Variable::type).filter(JavaTypes::isLocal)
        : Optional.empty();
  }

  private static boolean holdsFunction(ExpressionTree tree) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree each, @Nullable Void none) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree each, @Nullable Void none) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree each, @Nullable Void none) {
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }
}
