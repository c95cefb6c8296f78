package dev.weft.processor.javac.judge;

import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.javac.inference.Functions;
import dev.weft.processor.javac.judge.Overloads.Candidate;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * What the arguments of a call say of the type variables of the method that it may mean (JLS 18):
 * bounds that are certain, and which variables there may be others for.
 */
final class Bounds {
  private final Judgement judgement;
  private final List<? extends Element> variables;
  private final TypeMirror result;
  private final Map<Element, List<TypeMirror>> equal = new HashMap<>();
  private final Map<Element, List<TypeMirror>> below = new HashMap<>();
  private final Map<Element, List<TypeMirror>> above = new HashMap<>();

  /** Those of which an argument says something that is not known. */
  private final Set<Element> open = new HashSet<>();

  /**
   * Reads the arguments.
   *
   * @param spread whether the last of them are the elements of a variable one
   */
  Bounds(
      Judgement judgement,
      Candidate method,
      List<? extends ExpressionTree> arguments,
      boolean spread) {
    this.judgement = judgement;
    this.variables = method.variables();
    this.result = method.result();
    if (variables.isEmpty()) {
      return;
    }
    List<ExpressionTree> functions = new ArrayList<>();
    List<TypeMirror> targets = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree argument = ExprTrees.withoutParentheses(arguments.get(i));
      TypeMirror parameter = method.parameter(i, spread);
      if (mentions(parameter) && Functions.isFunction(argument)) {
        functions.add(argument);
        targets.add(parameter);
      } else if (mentions(parameter)) {
        judgement
            .fits
            .standalone(argument)
            .ifPresentOrElse(type -> passed(type, parameter), () -> open(parameter));
      }
    }
    for (int i = 0; i < functions.size(); i++) {
      TypeMirror target = targets.get(i);
      judgement
          .lambdas
          .result(functions.get(i), target, this)
          .ifPresentOrElse(given -> passed(given.type(), given.target()), () -> open(target));
    }
  }

  boolean mentions(TypeMirror type) {
    return TypeVariables.mentions(type, variables);
  }

  private void open(TypeMirror type) {
    variables.stream()
        .filter(each -> TypeVariables.mentions(type, List.of(each)))
        .forEach(open::add);
  }

  /** A value of one type, where one of another is wanted. */
  private void passed(TypeMirror type, TypeMirror wanted) {
    if (wanted instanceof TypeVariable variable && variables.contains(variable.asElement())) {
      if (type.getKind() == TypeKind.NULL || type.getKind() == TypeKind.VOID) {
        open(wanted);
      } else {
        add(below, variable, judgement.primitives.boxed(type));
      }
    } else if (wanted instanceof ArrayType array
        && type instanceof ArrayType given
        && !given.getComponentType().getKind().isPrimitive()) {
      passed(given.getComponentType(), array.getComponentType());
    } else if (wanted instanceof DeclaredType declared) {
      judgement
          .rules
          .as(type, declared.asElement())
          .filter(same -> same.getTypeArguments().size() == declared.getTypeArguments().size())
          .ifPresentOrElse(same -> arguments(same, declared), () -> open(wanted));
    } else if (mentions(wanted)) {
      open(wanted);
    }
  }

  private void arguments(DeclaredType type, DeclaredType wanted) {
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      TypeMirror given = type.getTypeArguments().get(i);
      TypeMirror asked = wanted.getTypeArguments().get(i);
      if (asked instanceof WildcardType wildcard && !(given instanceof WildcardType)) {
        TypeMirror upper = wildcard.getExtendsBound();
        if (wildcard.getSuperBound() instanceof TypeVariable variable
            && variables.contains(variable.asElement())) {
          add(above, variable, given);
        } else if (upper != null) {
          passed(given, upper);
        } else {
          open(asked);
        }
      } else if (asked instanceof TypeVariable variable
          && variables.contains(variable.asElement())
          && !(given instanceof WildcardType)) {
        add(equal, variable, given);
      } else if (mentions(asked)) {
        open(asked);
      }
    }
  }

  private static void add(
      Map<Element, List<TypeMirror>> bounds, TypeVariable variable, TypeMirror type) {
    bounds.computeIfAbsent(variable.asElement(), any -> new ArrayList<>()).add(type);
  }

  /** Adds what it means that the call's value is wanted to be of a type. */
  void give(TypeMirror wanted) {
    if (result instanceof TypeVariable variable && variables.contains(variable.asElement())) {
      add(above, variable, wanted);
    } else if (wanted instanceof DeclaredType declared) {
      judgement.rules.as(result, declared.asElement()).ifPresent(same -> agree(same, declared));
    }
  }

  private void agree(DeclaredType given, DeclaredType wanted) {
    int count = Math.min(given.getTypeArguments().size(), wanted.getTypeArguments().size());
    for (int i = 0; i < count; i++) {
      TypeMirror asked = wanted.getTypeArguments().get(i);
      if (given.getTypeArguments().get(i) instanceof TypeVariable variable
          && variables.contains(variable.asElement())) {
        if (!(asked instanceof WildcardType wildcard)) {
          add(equal, variable, asked);
        } else if (wildcard.getExtendsBound() != null) {
          add(above, variable, wildcard.getExtendsBound());
        }
      }
    }
  }

  /** Whether no types can be what the arguments say. */
  boolean contradict() {
    return variables.stream().anyMatch(this::contradicts);
  }

  private boolean contradicts(Element variable) {
    List<TypeMirror> same = equal.getOrDefault(variable, List.of());
    List<TypeMirror> lower = below.getOrDefault(variable, List.of());
    List<TypeMirror> upper = new ArrayList<>(above.getOrDefault(variable, List.of()));
    boolean disagree =
        same.stream()
            .anyMatch(
                low -> upper.stream().anyMatch(high -> !judgement.types.isAssignable(low, high)));
    upper.addAll(same);
    ((TypeParameterElement) variable)
        .getBounds().stream()
            .filter(DeclaredType.class::isInstance)
            .map(judgement.types::erasure)
            .forEach(upper::add);
    return disagree
        || same.stream().anyMatch(each -> !judgement.types.isSameType(each, same.get(0)))
        || lower.stream()
            .anyMatch(
                low -> upper.stream().anyMatch(high -> !judgement.types.isAssignable(low, high)));
  }

  /** A type with what its variables are bound to be, whatever the value is wanted to be of. */
  Optional<TypeMirror> exact(TypeMirror type) {
    return solved(
        type,
        (variable, lower) ->
            lower.size() == 1 && !TypeVariables.mentions(result, List.of(variable)));
  }

  /** A type with what its variables are where nothing is expected of the call. */
  Optional<TypeMirror> in(TypeMirror type) {
    return solved(
        type,
        (variable, lower) ->
            lower.stream().allMatch(each -> judgement.types.isSameType(each, lower.get(0))));
  }

  /**
   * A type with what its variables are.
   *
   * @param settle whether lower bounds, of which there are some, settle a variable
   */
  private Optional<TypeMirror> solved(
      TypeMirror type, BiPredicate<Element, List<TypeMirror>> settle) {
    Map<Element, TypeMirror> solved = new HashMap<>();
    for (Element variable : variables) {
      List<TypeMirror> same = equal.getOrDefault(variable, List.of());
      List<TypeMirror> lower = below.getOrDefault(variable, List.of());
      if (!same.isEmpty()) {
        solved.put(variable, same.get(0));
      } else if (!lower.isEmpty() && !open.contains(variable) && settle.test(variable, lower)) {
        solved.put(variable, lower.get(0));
      }
    }
    return judgement.typeVariables.substituted(type, solved).filter(done -> !mentions(done));
  }
}
