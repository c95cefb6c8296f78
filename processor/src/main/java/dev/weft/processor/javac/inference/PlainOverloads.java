package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.javac.symbol.Mirrors;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * Chooses one of several methods as the compiler does (JLS 15.12.2), where erasure tells all about
 * what they take, and all arguments have plain types.
 */
public final class PlainOverloads {
  private final Types types;
  private final Function<ExpressionTree, Optional<TypeMirror>> values;

  public PlainOverloads(Types types, ReceiverTypes receivers) {
    this(types, receivers::mirror);
  }

  /**
   * The same.
   *
   * @param values the types of arguments, where they are known
   */
  PlainOverloads(Types types, Function<ExpressionTree, Optional<TypeMirror>> values) {
    this.types = types;
    this.values = values;
  }

  /** The one that takes these arguments. */
  public Optional<ExecutableElement> chosen(
      List<ExecutableElement> methods, List<? extends ExpressionTree> arguments) {
    if (!methods.stream().allMatch(this::isPlain)) {
      return Optional.empty();
    }
    List<TypeMirror> given =
        arguments.stream().flatMap(each -> values.apply(each).stream()).toList();
    return given.size() < arguments.size() ? Optional.empty() : among(methods, given);
  }

  /** The one that takes values of these types. */
  public Optional<ExecutableElement> taking(
      List<ExecutableElement> methods, List<TypeMirror> given) {
    return methods.stream().allMatch(this::isPlain) ? among(methods, given) : Optional.empty();
  }

  private Optional<ExecutableElement> among(
      List<ExecutableElement> methods, List<TypeMirror> given) {
    return Stream.<BiPredicate<TypeMirror, TypeMirror>>of(this::isSubtype, this::isAssignable)
        .map(fits -> methods.stream().filter(each -> takes(each, given, fits)).toList())
        .filter(taking -> !taking.isEmpty())
        .findFirst()
        .flatMap(this::mostSpecific);
  }

  private boolean isPlain(ExecutableElement method) {
    return !method.isVarArgs()
        && parameters(method).stream()
            .allMatch(each -> Mirrors.isAnyOfMethod(each) || isPlain(each));
  }

  private boolean isPlain(TypeMirror type) {
    return type instanceof ArrayType array
        ? isPlain(array.getComponentType())
        : !(type instanceof TypeVariable) && types.isSameType(type, types.erasure(type));
  }

  private static boolean takes(
      ExecutableElement method, List<TypeMirror> given, BiPredicate<TypeMirror, TypeMirror> fits) {
    List<TypeMirror> parameters = parameters(method);
    return parameters.size() == given.size()
        && IntStream.range(0, given.size())
            .allMatch(i -> fits.test(given.get(i), parameters.get(i)));
  }

  private boolean isSubtype(TypeMirror type, TypeMirror parameter) {
    return type.getKind().isPrimitive() == parameter.getKind().isPrimitive()
        && (Mirrors.isAnyOfMethod(parameter)
            || types.isSubtype(types.erasure(type), parameter)
            || types.isSubtype(type, parameter)); // one of several bounds
  }

  private boolean isAssignable(TypeMirror type, TypeMirror parameter) {
    return Mirrors.isAnyOfMethod(parameter) || types.isAssignable(type, parameter);
  }

  private Optional<ExecutableElement> mostSpecific(List<ExecutableElement> taking) {
    List<ExecutableElement> found =
        taking.stream()
            .filter(
                one ->
                    taking.stream()
                        .allMatch(other -> takes(other, parameters(one), this::isSubtype)))
            .toList();
    // Of several, as a class inherits from interfaces, it matters only which has what result.
    return found.stream()
        .findFirst()
        .filter(
            one ->
                found.stream()
                    .allMatch(
                        other -> types.isSameType(one.getReturnType(), other.getReturnType())));
  }

  private static List<TypeMirror> parameters(ExecutableElement method) {
    return method.getParameters().stream().<TypeMirror>map(VariableElement::asType).toList();
  }
}
