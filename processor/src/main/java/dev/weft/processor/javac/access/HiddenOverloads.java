package dev.weft.processor.javac.access;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.inference.FunctionTargets;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.symbol.Mirrors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * Overloads that types tell apart which the machine has others for: where all arguments have plain
 * types, the one that is meant is chosen here, as the compiler would (JLS 15.12.2).
 */
public final class HiddenOverloads {
  private final AccessContext context;
  private final Types types;

  HiddenOverloads(AccessContext context) {
    this.context = context;
    this.types = context.types;
  }

  /** Those of several methods that a call is to choose from in the machine. */
  public List<ExecutableElement> meant(
      List<ExecutableElement> methods, List<? extends ExpressionTree> arguments) {
    return differing(methods).isEmpty() ? methods : apart(methods, plainly(methods, arguments));
  }

  /** The one of several methods that a call means, if the types of its arguments are plain. */
  public Optional<ExecutableElement> plainly(
      List<ExecutableElement> methods, List<? extends ExpressionTree> arguments) {
    ReceiverTypes receivers = new ReceiverTypes(context);
    List<TypeMirror> given =
        arguments.stream().flatMap(each -> receivers.mirror(each).stream()).toList();
    return given.size() < arguments.size() ? Optional.empty() : chosen(methods, given);
  }

  /** Those of several methods that a method reference is to choose from (JLS 15.13.1). */
  public List<ExecutableElement> meant(List<ExecutableElement> methods, MemberReferenceTree tree) {
    Optional<List<TypeMirror>> given =
        differing(methods).isEmpty()
            ? Optional.empty()
            : new FunctionTargets(context)
                .of(TreePath.getPath(context.method, tree))
                .flatMap(context.interfaces::parametersOf);
    if (given.isEmpty()) {
      return methods;
    }
    boolean ofType = context.namesType(tree.getQualifierExpression());
    Predicate<ExecutableElement> takesReceiver = each -> ofType && isOfInstance(each);
    List<TypeMirror> rest = given.get().stream().skip(1).toList();
    List<ExecutableElement> found =
        Stream.of(
                chosen(methods.stream().filter(takesReceiver.negate()).toList(), given.get()),
                chosen(methods.stream().filter(takesReceiver).toList(), rest))
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

  private Optional<ExecutableElement> chosen(
      List<ExecutableElement> methods, List<TypeMirror> given) {
    if (!methods.stream().allMatch(this::isPlain)) {
      return Optional.empty();
    }
    return Stream.<BiPredicate<TypeMirror, TypeMirror>>of(this::isSubtype, types::isAssignable)
        .map(fits -> methods.stream().filter(each -> takes(each, given, fits)).toList())
        .filter(taking -> !taking.isEmpty())
        .findFirst()
        .flatMap(this::mostSpecific);
  }

  /** Whether erasure tells all about what a method takes. */
  private boolean isPlain(ExecutableElement method) {
    return !method.isVarArgs()
        && method.getParameters().stream().map(VariableElement::asType).allMatch(this::isPlain);
  }

  private boolean isPlain(TypeMirror type) {
    return type instanceof ArrayType array
        ? isPlain(array.getComponentType())
        : !(type instanceof TypeVariable) && types.isSameType(type, types.erasure(type));
  }

  private static boolean takes(
      ExecutableElement method, List<TypeMirror> given, BiPredicate<TypeMirror, TypeMirror> fits) {
    return count(method) == given.size()
        && IntStream.range(0, given.size())
            .allMatch(i -> fits.test(given.get(i), parameter(method, i)));
  }

  private boolean isSubtype(TypeMirror type, TypeMirror parameter) {
    return type.getKind().isPrimitive() == parameter.getKind().isPrimitive()
        && types.isSubtype(types.erasure(type), parameter);
  }

  private Optional<ExecutableElement> mostSpecific(List<ExecutableElement> taking) {
    return taking.stream()
        .filter(
            one ->
                taking.stream()
                    .allMatch(
                        other ->
                            takes(
                                other,
                                one.getParameters().stream()
                                    .<TypeMirror>map(VariableElement::asType)
                                    .toList(),
                                this::isSubtype)))
        .findFirst();
  }

  private static TypeMirror parameter(ExecutableElement method, int index) {
    return method.getParameters().get(index).asType();
  }

  private static int count(ExecutableElement method) {
    return method.getParameters().size();
  }
}
