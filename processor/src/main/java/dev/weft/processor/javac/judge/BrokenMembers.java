package dev.weft.processor.javac.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.weft.processor.javac.inference.Conversions;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Calls of methods and uses of fields that their class does not have (JLS 15.11, 15.12). */
final class BrokenMembers {
  private final TypeContext context;
  private final Conversions conversions;
  private final ErasedTypes types;
  private final UnresolvedNames names;

  BrokenMembers(
      TypeContext context, Conversions conversions, ErasedTypes types, UnresolvedNames names) {
    this.context = context;
    this.conversions = conversions;
    this.types = types;
    this.names = names;
  }

  /** Whether none of the methods of one name takes the arguments of a call. */
  boolean noneTakes(MethodInvocationTree tree, List<ExecutableElement> candidates) {
    return candidates.stream().noneMatch(method -> mayTake(method, tree.getArguments()));
  }

  private boolean mayTake(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    List<? extends VariableElement> parameters = method.getParameters();
    return Mirrors.takes(method, arguments.size())
        && (method.isVarArgs()
            || IntStream.range(0, parameters.size())
                .noneMatch(i -> isImpossible(arguments.get(i), parameters.get(i))));
  }

  private boolean isImpossible(ExpressionTree argument, VariableElement parameter) {
    return context
        .sketch
        .typeOf(argument)
        .filter(type -> conversions.impossible(type, parameter.asType()))
        .isPresent();
  }

  /** Whether there is no such method in a class, or in that of a plain value. */
  boolean lacksMethod(MethodInvocationTree tree, MemberSelectTree select) {
    if (select.getIdentifier().contentEquals("super")) {
      return false; // The constructor of an inner superclass (JLS 8.8.7.1).
    }
    ExpressionTree receiver = select.getExpression();
    return lacksMethod(
        tree, select, plainType(receiver).or(() -> made(ExprTrees.withoutParentheses(receiver))));
  }

  /** Whether a call on an operand around a verb is one of a method that its type does not have. */
  boolean lacksMethodOn(ExpressionTree tree, ExpressionTree operand, Optional<JavaType> type) {
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() == operand
        && lacksMethod(call, select, type.flatMap(context.typeReader()::element));
  }

  private boolean lacksMethod(
      MethodInvocationTree tree, MemberSelectTree select, Optional<TypeElement> receiver) {
    return receiver
        .filter(type -> !names.inheritsUnknown(type))
        .map(type -> context.members.methods(type, select.getIdentifier().toString()))
        .filter(methods -> noneTakes(tree, methods))
        .isPresent();
  }

  /** The class of what a call or a creation gives. */
  private Optional<TypeElement> made(ExpressionTree receiver) {
    return receiver instanceof MethodInvocationTree || receiver instanceof NewClassTree
        ? types.of(receiver).flatMap(context.typeReader()::element)
        : Optional.empty();
  }

  /** Whether there is no such field in the class of a local. */
  boolean lacksField(MemberSelectTree tree) {
    return tree.getExpression() instanceof IdentifierTree name
        && context.names.expression(name.getName().toString()) instanceof Names.Local
        && plainType(name)
            .filter(type -> !names.inheritsUnknown(type))
            .map(type -> context.members.fields(type, tree.getIdentifier().toString()))
            .filter(List::isEmpty)
            .isPresent();
  }

  /** The class that is named, or that of a local or a literal. */
  private Optional<TypeElement> plainType(ExpressionTree receiver) {
    if (receiver instanceof IdentifierTree name) {
      Names.Answer answer = context.names.expression(name.getName().toString());
      if (answer instanceof Names.OfClass of && !of.member()) {
        return context.members.classNamed(of.type().canonicalName());
      } else if (!(answer instanceof Names.Local)) {
        return Optional.empty();
      }
    } else if (!(receiver instanceof LiteralTree)) {
      return Optional.empty();
    }
    return context.sketch.typeOf(receiver).flatMap(context.typeReader()::element);
  }
}
