package dev.weft.processor.javac.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The types of expressions, maybe without arguments: those of a generic method are inferred. */
final class ErasedTypes {
  private final TypeContext context;

  ErasedTypes(TypeContext context) {
    this.context = context;
  }

  Optional<JavaType> of(ExpressionTree tree) {
    return context
        .sketch
        .typeOf(tree)
        .or(
            () ->
                tree instanceof MethodInvocationTree call && returnsClass(call)
                    ? context.calls.returned(call).map(ClassRefs::of).map(JavaTypes::declared)
                    : Optional.empty());
  }

  private boolean returnsClass(MethodInvocationTree call) {
    return context.verbs.verb(call).isEmpty()
        && context.calls.methods(call).stream()
            .allMatch(method -> method.getReturnType().getKind() == TypeKind.DECLARED);
  }
}
