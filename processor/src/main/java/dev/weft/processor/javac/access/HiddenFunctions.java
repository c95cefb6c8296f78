package dev.weft.processor.javac.access;

import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.javac.inference.FunctionTargets;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Lambdas and method references for interfaces that the machine cannot name, or whose method it
 * cannot, since it mentions such types: they are written for another interface with a method like
 * it, and made into instances of their own.
 */
public final class HiddenFunctions {
  private final AccessContext context;

  HiddenFunctions(AccessContext context) {
    this.context = context;
  }

  /** What is called with a function to make it, if it has to be. */
  public Optional<Code> make(ExpressionTree function) {
    return context.privates.exist()
        ? new FunctionTargets(context)
            .of(function)
            .filter(type -> areHidden(ReceiverTypes.element(type)))
            .flatMap(this::make)
        : Optional.empty();
  }

  private Optional<Code> make(DeclaredType type) {
    TypeElement element = ReceiverTypes.element(type);
    return method(element)
        .map(
            method -> {
              List<JavaType> arguments = context.sourceTypes.argumentsOf(type);
              return context.bridges.functions.make(element, method, arguments);
            });
  }

  /** Whether functions of an interface cannot be written as such. */
  boolean areHidden(TypeElement type) {
    return !context.privates.isReachable(type)
        || context
            .interfaces
            .method(type)
            .filter(method -> !context.privates.isReachable(method, type))
            .isPresent();
  }

  /** The one abstract method of such an interface, unless it is generic itself. */
  Optional<ExecutableElement> method(TypeElement type) {
    return Optional.of(type)
        .filter(context.privates::isHad)
        .flatMap(context.interfaces::method)
        .filter(method -> method.getTypeParameters().isEmpty());
  }
}
