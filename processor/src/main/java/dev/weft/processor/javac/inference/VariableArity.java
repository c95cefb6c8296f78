package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Calls with a variable number of arguments whose array would be of a class out of the machine's
 * reach, as all that accessible classes have in common; the compiler asks that it be accessible
 * (JLS 15.12.3).
 */
public final class VariableArity {
  /**
   * One of the arguments, as which all may be taken.
   *
   * @param type what values of that class are had as
   */
  public record Element(ExpressionTree argument, JavaType type) {}

  private final ReceiverTypes receivers;
  private final TypeContext context;

  public VariableArity(TypeContext context, ReceiverTypes receivers) {
    this.context = context;
    this.receivers = receivers;
  }

  /** The first of the arguments that such an array takes, if the call makes one. */
  public Optional<Element> firstOf(MethodInvocationTree tree) {
    int count = tree.getArguments().size();
    List<ExecutableElement> methods =
        !tree.getTypeArguments().isEmpty() || count < 2
            ? List.of()
            : receivers.methods(tree).stream().filter(each -> Mirrors.takes(each, count)).toList();
    if (methods.size() != 1 || !takesAny(methods.get(0))) {
      return Optional.empty();
    }
    int fixed = methods.get(0).getParameters().size() - 1;
    List<? extends ExpressionTree> variable = tree.getArguments().subList(fixed, count);
    List<TypeMirror> types =
        variable.stream().flatMap(each -> receivers.typeOrBoxed(each).stream()).toList();
    return types.size() < 2 || types.size() < variable.size()
        ? Optional.empty()
        : inCommon(types).map(type -> new Element(variable.get(0), context.toJavaType.apply(type)));
  }

  /** Whether the array of a method is of what is inferred. */
  private static boolean takesAny(ExecutableElement method) {
    return method.isVarArgs()
        && method.getParameters().get(method.getParameters().size() - 1).asType()
            instanceof ArrayType array
        && array.getComponentType() instanceof TypeVariable variable
        && method.equals(variable.asElement().getEnclosingElement());
  }

  private Optional<TypeMirror> inCommon(List<TypeMirror> types) {
    return types.stream().map(context.toJavaType).anyMatch(JavaType.Hidden.class::isInstance)
        ? Optional.empty()
        : new HiddenClasses(context).lowest(types);
  }
}
