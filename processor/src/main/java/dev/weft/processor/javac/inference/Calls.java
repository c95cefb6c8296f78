package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Which methods a call may mean, where the compiler has not chosen one yet (JLS 15.12). */
public final class Calls {
  private final TypeContext context;

  Calls(TypeContext context) {
    this.context = context;
  }

  /** The methods of which a call may mean one; none where that is not plain. */
  public List<ExecutableElement> methods(MethodInvocationTree call) {
    List<ExecutableElement> plain = context.sketch.candidates(call);
    if (!plain.isEmpty()) {
      return plain;
    }
    return holders(call).stream()
        .flatMap(type -> context.members.methods(type, name(call)).stream())
        .filter(method -> TypeSketch.fits(method, call))
        .toList();
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }

  /**
   * The classes that static imports take a method from, or the one that a call before it returns.
   */
  private List<TypeElement> holders(MethodInvocationTree call) {
    if (call.getMethodSelect() instanceof IdentifierTree) {
      return context.names.method(name(call)) instanceof Names.Imported imported
          ? imported.types()
          : List.of();
    }
    ExpressionTree receiver = ((MemberSelectTree) call.getMethodSelect()).getExpression();
    return ExprTrees.withoutParentheses(receiver) instanceof MethodInvocationTree before
            && context.verbs.verb(before).isEmpty()
        ? returned(before).stream().toList()
        : List.of();
  }

  /** The class that a call returns a value of, whatever its type arguments, if it is one. */
  public Optional<TypeElement> returned(MethodInvocationTree call) {
    List<TypeElement> classes =
        methods(call).stream()
            .map(method -> context.types.erasure(method.getReturnType()))
            .map(context.types::asElement)
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast)
            .distinct()
            .toList();
    return classes.size() == 1 ? Optional.of(classes.get(0)) : Optional.empty();
  }
}
