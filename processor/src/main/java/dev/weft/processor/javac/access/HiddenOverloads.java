package dev.weft.processor.javac.access;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import dev.weft.processor.javac.inference.FunctionTargets;
import dev.weft.processor.javac.inference.PlainOverloads;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.symbol.Mirrors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Overloads that types tell apart which the machine has others for: where all arguments have plain
 * types, the one that is meant is chosen here, as the compiler would (JLS 15.12.2).
 */
public final class HiddenOverloads {
  private final AccessContext context;
  private final Types types;

  /** The choice where the types of arguments are plain. */
  public final PlainOverloads plain;

  HiddenOverloads(AccessContext context) {
    this.context = context;
    this.types = context.types;
    this.plain = new PlainOverloads(types, new ReceiverTypes(context));
  }

  /** Those of several methods that a call is to choose from in the machine. */
  public List<ExecutableElement> meant(
      List<ExecutableElement> methods, List<? extends ExpressionTree> arguments) {
    return differing(methods).isEmpty()
        ? methods
        : apart(methods, plain.chosen(methods, arguments));
  }

  /** Those of several methods that a method reference is to choose from (JLS 15.13.1). */
  public List<ExecutableElement> meant(List<ExecutableElement> methods, MemberReferenceTree tree) {
    Optional<List<TypeMirror>> given =
        differing(methods).isEmpty()
            ? Optional.empty()
            : new FunctionTargets(context).of(tree).flatMap(context.interfaces::parametersOf);
    if (given.isEmpty()) {
      return methods;
    }
    boolean ofType = context.namesType(tree.getQualifierExpression());
    Predicate<ExecutableElement> takesReceiver = each -> ofType && isOfInstance(each);
    List<TypeMirror> rest = given.get().stream().skip(1).toList();
    List<ExecutableElement> found =
        Stream.of(
                plain.taking(methods.stream().filter(takesReceiver.negate()).toList(), given.get()),
                plain.taking(methods.stream().filter(takesReceiver).toList(), rest))
            .flatMap(Optional::stream)
            .toList();
    return found.size() == 1 ? apart(methods, Optional.of(found.get(0))) : methods;
  }

  private static boolean isOfInstance(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  private List<ExecutableElement> apart(
      List<ExecutableElement> methods, Optional<ExecutableElement> meant) {
    meant.ifPresent(context.bridges::nameApart);
    return meant.map(List::of).orElse(methods);
  }

  /** The classes that the machine has others for, and that tell one method from another. */
  Set<TypeElement> differing(List<ExecutableElement> methods) {
    return methods.stream()
        .flatMap(one -> methods.stream().flatMap(other -> differing(one, other)))
        .filter(type -> !context.privates.isReachable(type))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<TypeElement> differing(ExecutableElement one, ExecutableElement other) {
    boolean mayCompete = count(one) == count(other) || one.isVarArgs() || other.isVarArgs();
    return IntStream.range(0, mayCompete ? Math.min(count(one), count(other)) : 0)
        .filter(i -> !types.isSameType(parameter(one, i), parameter(other, i)))
        .boxed()
        .flatMap(i -> Mirrors.classesIn(parameter(one, i)).stream());
  }

  private static TypeMirror parameter(ExecutableElement method, int index) {
    return method.getParameters().get(index).asType();
  }

  private static int count(ExecutableElement method) {
    return method.getParameters().size();
  }
}
