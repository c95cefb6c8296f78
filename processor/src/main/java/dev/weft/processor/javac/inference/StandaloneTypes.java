package dev.weft.processor.javac.inference;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import dev.weft.processor.javac.syntax.SubTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The types of expressions that do not get them from the place they stand in (JLS 15.2): calls of
 * methods that are not generic, and what is chosen from, or computed of, values of known types.
 */
public final class StandaloneTypes {
  private final TypeContext context;
  private final ReceiverTypes receivers;

  public StandaloneTypes(TypeContext context) {
    this.context = context;
    this.receivers = new ReceiverTypes(context);
  }

  /**
   * The type of an expression that the machine can write.
   *
   * @param alone whether no type is expected of it in its place, so that it has the one it has here
   *     even if it calls a generic method (JLS 15.12)
   */
  public Optional<JavaType> of(ExpressionTree tree, boolean alone) {
    return context.sketch.typeOf(tree).or(() -> chosen(tree, alone)).filter(context.writable);
  }

  private Optional<JavaType> chosen(ExpressionTree tree, boolean alone) {
    if (tree instanceof ParenthesizedTree inner) {
      return of(inner.getExpression(), alone);
    } else if (tree instanceof MethodInvocationTree call) {
      Optional<VerbKind> verb = context.verbs.verb(call);
      return verb.isPresent()
          ? verb.filter(kind -> alone && kind == VerbKind.AWAIT).flatMap(kind -> awaited(call))
          : alone || isPlain(call) ? written(call) : Optional.empty();
    } else if (tree instanceof MemberSelectTree || tree instanceof ArrayAccessTree) {
      return written(tree);
    }
    return Operators.typeOf(tree, operand -> of(operand, true));
  }

  private Optional<JavaType> awaited(MethodInvocationTree tree) {
    return tree.getArguments().isEmpty()
        ? Optional.empty()
        : of(tree.getArguments().get(0), true).flatMap(VerbTypes::resultOf);
  }

  private boolean isPlain(MethodInvocationTree tree) {
    List<ExecutableElement> methods = receivers.methods(tree);
    return !methods.isEmpty()
        && methods.stream().allMatch(method -> method.getTypeParameters().isEmpty());
  }

  private Optional<JavaType> written(ExpressionTree tree) {
    // Of the parameters of a lambda, the compiler would have to be asked.
    return SubTrees.anyIn(tree, LambdaExpressionTree.class::isInstance)
        ? Optional.empty()
        : receivers.mirror(tree).filter(StandaloneTypes::isPlain).flatMap(this::written);
  }

  private Optional<JavaType> written(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? Optional.of(context.toJavaType.apply(type))
        : context.sourceTypes.exactly(type);
  }

  /** Whether it is primitive, or a class with other such classes for arguments. */
  private static boolean isPlain(TypeMirror type) {
    return type.getKind().isPrimitive()
        || type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().allMatch(StandaloneTypes::isPlain);
  }
}
