package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * The types of calls whose arguments choose the method (JLS 15.12.2), or its type arguments (JLS
 * 18.5), where the types of these leave no doubt.
 */
final class ExactCalls {
  private final TypeContext context;
  private final Function<ExpressionTree, Optional<TypeMirror>> arguments;

  /**
   * Of a body.
   *
   * @param arguments the types that arguments have wherever they stand
   */
  ExactCalls(TypeContext context, Function<ExpressionTree, Optional<TypeMirror>> arguments) {
    this.context = context;
    this.arguments = arguments;
  }

  /**
   * The type of a call's value.
   *
   * @param alone whether no type is expected of it
   */
  Optional<TypeMirror> result(
      DeclaredType on, List<ExecutableElement> all, MethodInvocationTree tree, boolean alone) {
    KnownTypes known = new KnownTypes(arguments);
    return chosen(all, tree, known)
        .filter(method -> alone || method.getTypeParameters().isEmpty())
        .flatMap(method -> inferred(on, method, tree, known));
  }

  private Optional<ExecutableElement> chosen(
      List<ExecutableElement> all, MethodInvocationTree tree, KnownTypes known) {
    List<? extends ExpressionTree> given = tree.getArguments();
    if (all.size() == 1) {
      return Optional.of(all.get(0));
    } else if (!tree.getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    // What takes any number of arguments is looked at last, unless it is given an array.
    boolean together = given.isEmpty() || mayBeArray(known.of(given.get(given.size() - 1)));
    return new PlainOverloads(context.types, known::of)
        .chosen(all.stream().filter(method -> together || !method.isVarArgs()).toList(), given);
  }

  private Optional<TypeMirror> inferred(
      DeclaredType on, ExecutableElement method, MethodInvocationTree tree, KnownTypes known) {
    ExecutableType type = context.mirrors.member(on, method);
    Optional<List<TypeMirror>> given = given(type, tree);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    List<TypeMirror> formals = formals(type, method.isVarArgs(), tree.getArguments(), known);
    Inference inference = new Inference(context, type, given.get());
    for (int i = 0; i < formals.size(); i++) {
      ExpressionTree argument = ExprTrees.withoutParentheses(tree.getArguments().get(i));
      if (Functions.isFunction(argument)) {
        inference.function(formals.get(i), referred(argument));
      } else {
        inference.value(formals.get(i), known.of(argument).flatMap(context.mirrors::boxed));
      }
    }
    return inference.result();
  }

  /** The type arguments that are written; a method without type parameters ignores them. */
  private Optional<List<TypeMirror>> given(ExecutableType method, MethodInvocationTree tree) {
    int asked = method.getTypeVariables().size();
    if (asked == 0 || tree.getTypeArguments().isEmpty()) {
      return Optional.of(List.of());
    }
    return Optional.of(context.mirrors.written(tree.getTypeArguments()))
        .filter(all -> all.size() == asked);
  }

  /** What a method takes for each argument (JLS 15.12.2.4). */
  private List<TypeMirror> formals(
      ExecutableType method,
      boolean isVarArgs,
      List<? extends ExpressionTree> given,
      KnownTypes known) {
    List<? extends TypeMirror> all = method.getParameterTypes();
    int last = all.size() - 1;
    boolean spread =
        isVarArgs
            && (given.size() != all.size() || !mayBeArray(known.of(given.get(given.size() - 1))));
    return IntStream.range(0, given.size())
        .<TypeMirror>mapToObj(
            i -> spread && i >= last ? ((ArrayType) all.get(last)).getComponentType() : all.get(i))
        .toList();
  }

  private static boolean mayBeArray(Optional<TypeMirror> argument) {
    return argument
        .filter(type -> type.getKind().isPrimitive() || type instanceof DeclaredType)
        .isEmpty();
  }

  /** What a reference gives, whichever of the methods of the name it refers to (JLS 15.13.2). */
  private Optional<TypeMirror> referred(ExpressionTree function) {
    if (!(function instanceof MemberReferenceTree tree)
        || !context.namesType(tree.getQualifierExpression())) {
      return Optional.empty();
    }
    return context
        .typeReader()
        .element(tree.getQualifierExpression())
        .filter(type -> !Generic.isGeneric(type))
        .flatMap(type -> referred((DeclaredType) type.asType(), tree));
  }

  private Optional<TypeMirror> referred(DeclaredType type, MemberReferenceTree tree) {
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      return Optional.of(type);
    }
    List<ExecutableElement> all =
        context.members.methods(ReceiverTypes.element(type), tree.getName().toString());
    return all.stream().allMatch(method -> method.getTypeParameters().isEmpty())
        ? context
            .mirrors
            .theSame(
                all.stream()
                    .map(method -> context.mirrors.member(type, method).getReturnType())
                    .map(context.mirrors::boxed)
                    .toList())
            .filter(ExactTypes::isPlain)
        : Optional.empty();
  }
}
