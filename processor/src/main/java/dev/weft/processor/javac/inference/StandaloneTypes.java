package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The types of expressions that do not get them from the place they stand in (JLS 15.2): calls of
 * methods that are not generic, and what is chosen from, or computed of, values of known types. It
 * is the very type or none, since values are kept as of that type.
 */
public final class StandaloneTypes {
  private final TypeContext context;
  private final ExactTypes exact;

  public StandaloneTypes(TypeContext context) {
    this.context = context;
    this.exact = new ExactTypes(context, tree -> of(tree, false).flatMap(context.mirrors::of));
  }

  /**
   * The type of an expression that the machine can write.
   *
   * @param alone whether no type is expected of it in its place, so that it has the one it has here
   *     even if it calls a generic method (JLS 15.12)
   */
  public Optional<JavaType> of(ExpressionTree tree, boolean alone) {
    return context.answers.of(
        List.of(this, alone),
        tree,
        () -> context.sketch.typeOf(tree).or(() -> chosen(tree, alone)).filter(context.writable));
  }

  private Optional<JavaType> chosen(ExpressionTree tree, boolean alone) {
    if (tree instanceof ParenthesizedTree inner) {
      return of(inner.getExpression(), alone);
    } else if (tree instanceof MethodInvocationTree call && context.verbs.verb(call).isPresent()) {
      return alone && context.verbs.verb(call).get() == VerbKind.AWAIT
          ? awaited(call)
          : Optional.empty();
    }
    return exact
        .typeOf(tree, alone)
        .filter(StandaloneTypes::isPlain)
        .flatMap(this::written)
        .or(() -> Operators.typeOf(tree, operand -> of(operand, true)))
        .or(() -> alone ? numeric(tree) : Optional.empty());
  }

  /** Branches of a choice that stands alone do so, too, even calls of generic methods. */
  private Optional<JavaType> numeric(ExpressionTree tree) {
    return NumericChoices.typeOf(tree, branch -> of(branch, true), any -> false);
  }

  private Optional<JavaType> awaited(MethodInvocationTree tree) {
    return tree.getArguments().isEmpty() || !tree.getTypeArguments().isEmpty()
        ? Optional.empty()
        : of(tree.getArguments().get(0), true).flatMap(VerbTypes::resultOf);
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
