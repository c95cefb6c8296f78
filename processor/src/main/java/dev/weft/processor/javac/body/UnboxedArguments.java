package dev.weft.processor.javac.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.weft.processor.javac.inference.ParameterTypes;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.symbol.PrimitiveTypes;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Arguments that a call takes as primitive values: null is an error before the next one. */
final class UnboxedArguments {
  private final BodyContext context;
  private final ParameterTypes parameters;

  UnboxedArguments(BodyContext context) {
    this.context = context;
    this.parameters = new ParameterTypes(context, new ReceiverTypes(context));
  }

  /**
   * What keeping an operand comes to, which is an argument or not.
   *
   * @param type its own type, if it is known
   */
  Expr.Kept of(ExpressionTree tree, ExpressionTree operand, Optional<JavaType> type) {
    boolean box =
        type.isEmpty()
            || type.flatMap(JavaTypes::primitive).isEmpty()
                && type.flatMap(JavaTypes::unboxed).isPresent();
    if (!box) {
      return Expr.Kept.AS_IT_IS;
    }
    List<Optional<TypeMirror>> asked = asked(tree, operand);
    if (asked.isEmpty() || asked.stream().anyMatch(Optional::isEmpty)) {
      return Expr.Kept.AS_IT_IS;
    }
    List<TypeMirror> fitting =
        asked.stream().flatMap(Optional::stream).filter(each -> takes(each, type)).toList();
    if (fitting.isEmpty() || !fitting.stream().allMatch(each -> each.getKind().isPrimitive())) {
      return Expr.Kept.AS_IT_IS;
    }
    TypeMirror first = fitting.get(0);
    return fitting.stream().allMatch(each -> each.getKind() == first.getKind())
        ? Expr.Kept.as(Optional.of(context.toJavaType.apply(first)))
        : Expr.Kept.NON_NULL;
  }

  private List<Optional<TypeMirror>> asked(ExpressionTree tree, ExpressionTree operand) {
    if (tree instanceof MethodInvocationTree call) {
      int index = call.getArguments().indexOf(operand);
      return index < 0 ? List.of() : parameters.all(call, index);
    } else if (tree instanceof NewClassTree creation) {
      int index = creation.getArguments().indexOf(operand);
      return index < 0 ? List.of() : parameters.all(creation, index);
    }
    return List.of();
  }

  /** Whether a parameter takes a box of that type, itself or what it holds. */
  private boolean takes(TypeMirror parameter, Optional<JavaType> type) {
    return type.flatMap(JavaTypes::unboxed)
        .flatMap(keyword -> PrimitiveTypes.of(keyword, context.types))
        .map(primitive -> context.types.boxedClass(primitive).asType())
        .map(box -> context.types.isAssignable(box, context.types.erasure(parameter)))
        .orElse(true);
  }
}
