package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types of new instances of classes whose type arguments are left out (JLS 15.9.3). */
final class CreationTypes {
  private final TypeContext context;
  private final ReceiverTypes receivers;
  private final ArgumentFits fits;

  CreationTypes(TypeContext context, ReceiverTypes receivers) {
    this.context = context;
    this.receivers = receivers;
    this.fits = new ArgumentFits(context);
  }

  /** The type that the arguments tell, whichever of the constructors is meant. */
  Optional<TypeMirror> typeOf(NewClassTree tree) {
    if (tree.getClassBody() != null || tree.getEnclosingExpression() != null) {
      return Optional.empty();
    }
    return context
        .typeReader()
        .element(tree.getIdentifier())
        .filter(type -> !Generic.isWithin(type))
        .flatMap(type -> typeOf(type, tree.getArguments()));
  }

  private Optional<TypeMirror> typeOf(TypeElement type, List<? extends ExpressionTree> arguments) {
    DeclaredType generic = (DeclaredType) type.asType();
    return context.mirrors.theSame(
        context.members.constructors(type).stream()
            .filter(each -> each.isVarArgs() || each.getParameters().size() == arguments.size())
            .filter(each -> fits.takes(each, arguments) && isPossible(each, arguments))
            .map(each -> new CallTypes(context, receivers).created(generic, each, arguments))
            .toList());
  }

  private boolean isPossible(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    return method.isVarArgs()
        || IntStream.range(0, arguments.size())
            .allMatch(i -> mayTake(method.getParameters().get(i).asType(), arguments.get(i)));
  }

  private boolean mayTake(TypeMirror parameter, ExpressionTree argument) {
    TypeMirror erased = context.types.erasure(parameter);
    return Functions.isFunction(ExprTrees.withoutParentheses(argument))
        || receivers
            .typeOrBoxed(argument)
            .map(context.types::erasure)
            .filter(type -> !context.types.isAssignable(type, erased))
            .isEmpty();
  }
}
