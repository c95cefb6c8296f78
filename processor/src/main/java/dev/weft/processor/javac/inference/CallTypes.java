package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * What the type variables of one generic method stand for in a call of it, or those of a class
 * where it is created, as far as the arguments tell (JLS 18.5, 15.9.3): by their types, by what
 * functions give, and by what calls of generic methods among them are expected to give.
 */
final class CallTypes {
  private final TypeContext context;
  private final ReceiverTypes receivers;
  private final KnownTypes values;
  private final FunctionResults functions;

  /** The type variables of a class that are to be inferred, too. */
  private final Set<Element> ofClass = new HashSet<>();

  /** The classes that references to constructors make for variables. */
  private final Map<Element, TypeElement> constructors = new HashMap<>();

  /** What is known; an empty one where the arguments disagree. */
  private final Map<Element, Optional<TypeMirror>> known = new HashMap<>();

  CallTypes(TypeContext context, ReceiverTypes receivers) {
    this(context, receivers, new KnownTypes(receivers::typeOrBoxed));
  }

  /**
   * The same.
   *
   * @param values the types of arguments, for all methods that a call may mean
   */
  CallTypes(TypeContext context, ReceiverTypes receivers, KnownTypes values) {
    this.context = context;
    this.receivers = receivers;
    this.values = values;
    this.functions = new FunctionResults(context, receivers);
  }

  /** The type of a call's value, if the arguments tell it. */
  Optional<TypeMirror> result(ExecutableType method, boolean isVarArgs, MethodInvocationTree tree) {
    arguments(method, isVarArgs, tree.getArguments());
    return told(method.getReturnType(), method.getTypeVariables());
  }

  /** The type arguments of a call, if the arguments tell them all. */
  Optional<List<TypeMirror>> typeArguments(
      ExecutableType method, boolean isVarArgs, MethodInvocationTree tree) {
    arguments(method, isVarArgs, tree.getArguments());
    List<TypeMirror> all =
        method.getTypeVariables().stream()
            .flatMap(each -> known.getOrDefault(each.asElement(), Optional.empty()).stream())
            .toList();
    return Optional.of(all).filter(told -> told.size() == method.getTypeVariables().size());
  }

  /** The type of a parameter, with what the arguments tell in place of the method's variables. */
  TypeMirror parameter(
      ExecutableType method, boolean isVarArgs, MethodInvocationTree tree, int index) {
    for (int i = 0; i < tree.getTypeArguments().size(); i++) {
      Element variable = method.getTypeVariables().get(i).asElement();
      known.put(
          variable,
          context.typeReader().type(tree.getTypeArguments().get(i)).flatMap(context.mirrors::of));
    }
    arguments(method, isVarArgs, tree.getArguments());
    upperBounds(method, tree.getArguments());
    return substituted(method.getParameterTypes().get(index));
  }

  /** A type, with what the call is expected to give in place of the method's variables. */
  TypeMirror expected(TypeMirror type, ExecutableElement method, TypeMirror result) {
    matchTarget(as(method.getReturnType(), result), result);
    return substituted(type);
  }

  /** A type seen as one of the class that another one is of, if it is a subclass of that. */
  private TypeMirror as(TypeMirror type, TypeMirror other) {
    return type instanceof DeclaredType declared && other instanceof DeclaredType above
        ? context.mirrors.as(declared, above.asElement()).<TypeMirror>map(same -> same).orElse(type)
        : type;
  }

  /** The same of a class where it is created without type arguments. */
  TypeMirror expected(TypeMirror type, TypeElement created, TypeMirror result) {
    ofClass.addAll(created.getTypeParameters());
    matchTarget(as(created.asType(), result), result);
    return substituted(type);
  }

  /** The type of a new instance of a class whose type arguments are left out. */
  Optional<TypeMirror> created(
      DeclaredType type, ExecutableElement constructor, List<? extends ExpressionTree> arguments) {
    List<TypeVariable> variables = variables(type, constructor);
    arguments((ExecutableType) constructor.asType(), constructor.isVarArgs(), arguments);
    return told(type, variables);
  }

  /** The type of what a reference to a constructor makes from values of some types. */
  Optional<TypeMirror> madeFrom(
      List<Optional<TypeMirror>> values, DeclaredType type, ExecutableElement constructor) {
    List<TypeVariable> variables = variables(type, constructor);
    for (int i = 0; i < values.size(); i++) {
      TypeMirror parameter = constructor.getParameters().get(i).asType();
      values.get(i).ifPresent(actual -> match(parameter, actual));
    }
    return told(type, variables);
  }

  /** All that is to be inferred where a class is created. */
  private List<TypeVariable> variables(DeclaredType type, ExecutableElement constructor) {
    List<TypeVariable> result =
        new ArrayList<>(((ExecutableType) constructor.asType()).getTypeVariables());
    type.getTypeArguments().forEach(each -> result.add((TypeVariable) each));
    result.forEach(each -> ofClass.add(each.asElement()));
    return result;
  }

  private void arguments(
      ExecutableType method, boolean isVarArgs, List<? extends ExpressionTree> arguments) {
    List<? extends TypeMirror> parameters = method.getParameterTypes();
    int last = parameters.size() - 1;
    for (int i = 0; i < arguments.size(); i++) {
      TypeMirror parameter = parameters.get(Math.min(i, last));
      boolean variable =
          isVarArgs && i >= last && parameter instanceof ArrayType && !isArray(arguments.get(i));
      argument(variable ? ((ArrayType) parameter).getComponentType() : parameter, arguments.get(i));
    }
  }

  private Optional<TypeMirror> told(TypeMirror result, List<? extends TypeVariable> variables) {
    for (TypeVariable variable : variables) {
      TypeMirror bound = substituted(variable.getUpperBound());
      if (bound instanceof DeclaredType type
          && !type.getTypeArguments().isEmpty()
          && !mentions(bound, variables::contains)) {
        Element element = variable.asElement();
        known.putIfAbsent(element, Optional.of(made(element, bound)));
      }
    }
    return Optional.of(substituted(result)).filter(type -> !mentions(type, variables::contains));
  }

  /** What a constructor makes that stands for a variable, which is bound by a type. */
  private TypeMirror made(Element variable, TypeMirror bound) {
    TypeElement made = constructors.get(variable);
    return made == null
        ? bound
        : new CallTypes(context, receivers).expected(made.asType(), made, bound);
  }

  private boolean isArray(ExpressionTree argument) {
    return values.of(argument).filter(ArrayType.class::isInstance).isPresent();
  }

  private void argument(TypeMirror formal, ExpressionTree tree) {
    ExpressionTree argument = ExprTrees.withoutParentheses(tree);
    TypeMirror parameter = substituted(formal);
    if (Functions.isFunction(argument)) {
      if (parameter instanceof DeclaredType type) {
        functions.parameters(argument, type, this::match);
        functions
            .returned(type)
            .ifPresent(
                returned ->
                    functions
                        .result(argument, type)
                        .ifPresentOrElse(
                            actual -> match(returned, actual),
                            () -> constructor(returned, argument)));
      }
      return;
    }
    values
        .of(argument)
        .or(() -> expected(parameter, argument))
        .or(() -> anonymous(parameter, argument))
        .ifPresent(actual -> match(formal, actual));
  }

  private void constructor(TypeMirror returned, ExpressionTree function) {
    if (returned instanceof TypeVariable variable
        && function instanceof MemberReferenceTree reference
        && reference.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      context
          .typeReader()
          .element(reference.getQualifierExpression())
          .ifPresent(made -> constructors.put(variable.asElement(), made));
    }
  }

  /** What an anonymous class extends or implements, which is all that such a parameter asks for. */
  private Optional<TypeMirror> anonymous(TypeMirror parameter, ExpressionTree tree) {
    return parameter instanceof DeclaredType
            && tree instanceof NewClassTree creation
            && creation.getClassBody() != null
            && !TypeSketch.isDiamond(creation)
        ? context.typeReader().type(creation.getIdentifier()).flatMap(context.mirrors::of)
        : Optional.empty();
  }

  /** The type of a call whose value is an argument, which the parameter tells. */
  private Optional<TypeMirror> expected(TypeMirror parameter, ExpressionTree tree) {
    return parameter instanceof DeclaredType type && tree instanceof MethodInvocationTree call
        ? new CallResults(context, receivers).expected(call, method -> expected(type, method, call))
        : Optional.empty();
  }

  private Optional<TypeMirror> expected(
      DeclaredType parameter, ExecutableElement method, MethodInvocationTree call) {
    if (!(method.getReturnType() instanceof DeclaredType returned)
        || !returned.asElement().equals(parameter.asElement())) {
      return Optional.empty();
    }
    CallTypes inner = new CallTypes(context, receivers);
    for (int i = 0; i < parameter.getTypeArguments().size(); i++) {
      TypeMirror given = parameter.getTypeArguments().get(i);
      TypeMirror exact =
          given instanceof WildcardType wildcard && wildcard.getSuperBound() != null
              ? wildcard.getSuperBound()
              : given;
      if (exact.getKind() == TypeKind.DECLARED && isClosed(exact)) {
        inner.match(returned.getTypeArguments().get(i), exact);
      }
    }
    return inner.result((ExecutableType) method.asType(), method.isVarArgs(), call);
  }

  /** What arguments say of type variables that nothing else tells: that they are no more. */
  private void upperBounds(ExecutableType method, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < Math.min(arguments.size(), method.getParameterTypes().size()); i++) {
      if (method.getParameterTypes().get(i) instanceof DeclaredType parameter
          && values.of(arguments.get(i)).orElse(null) instanceof DeclaredType given) {
        context.mirrors.as(given, parameter.asElement()).ifPresent(same -> upper(parameter, same));
      }
    }
  }

  private void upper(DeclaredType parameter, DeclaredType given) {
    int count = Math.min(parameter.getTypeArguments().size(), given.getTypeArguments().size());
    for (int i = 0; i < count; i++) {
      if (parameter.getTypeArguments().get(i) instanceof WildcardType wildcard
          && wildcard.getSuperBound() instanceof TypeVariable variable
          && isInferred(variable)
          && given.getTypeArguments().get(i) instanceof DeclaredType bound) {
        known.putIfAbsent(variable.asElement(), Optional.of(bound));
      }
    }
  }

  /** Learns what a type tells as one of another, in which there may be type variables. */
  private void match(TypeMirror formal, TypeMirror actual) {
    if (actual instanceof WildcardType wildcard) {
      match(
          formal,
          wildcard.getExtendsBound() == null
              ? context.sourceTypes.object()
              : wildcard.getExtendsBound());
    } else if (formal instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        match(wildcard.getExtendsBound(), actual);
      }
    } else if (formal instanceof TypeVariable variable && isInferred(variable)) {
      if (actual.getKind() == TypeKind.DECLARED || actual.getKind() == TypeKind.ARRAY) {
        known.merge(
            variable.asElement(),
            Optional.of(actual),
            (a, b) -> a.flatMap(one -> both(one, actual)));
      }
    } else if (formal instanceof ArrayType all && actual instanceof ArrayType given) {
      match(all.getComponentType(), given.getComponentType());
    } else if (formal instanceof DeclaredType type && actual instanceof DeclaredType given) {
      context
          .mirrors
          .as(given, type.asElement())
          .filter(same -> same.getTypeArguments().size() == type.getTypeArguments().size())
          .ifPresent(
              same -> {
                for (int i = 0; i < type.getTypeArguments().size(); i++) {
                  match(type.getTypeArguments().get(i), same.getTypeArguments().get(i));
                }
              });
    }
  }

  /** Learns what the type of a target tells, whose wildcards ask no more than their bounds. */
  private void matchTarget(TypeMirror formal, TypeMirror target) {
    if (formal instanceof DeclaredType type
        && target instanceof DeclaredType asked
        && type.asElement().equals(asked.asElement())
        && type.getTypeArguments().size() == asked.getTypeArguments().size()) {
      for (int i = 0; i < type.getTypeArguments().size(); i++) {
        match(
            type.getTypeArguments().get(i),
            SourceTypes.withoutWildcard(asked.getTypeArguments().get(i)));
      }
    } else {
      match(formal, target);
    }
  }

  private Optional<TypeMirror> both(TypeMirror one, TypeMirror other) {
    return context.types.isSameType(one, other)
        ? Optional.of(one)
        : new HiddenClasses(context).above(List.of(one, other));
  }

  private boolean isInferred(TypeVariable variable) {
    return isOfMethod(variable) || ofClass.contains(variable.asElement());
  }

  private static boolean isOfMethod(TypeVariable variable) {
    return variable.asElement().getEnclosingElement() instanceof ExecutableElement;
  }

  /** A type with what is known in place of the variables. */
  private TypeMirror substituted(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return known.getOrDefault(variable.asElement(), Optional.empty()).orElse(type);
    } else if (type instanceof ArrayType array) {
      return context.types.getArrayType(substituted(array.getComponentType()));
    } else if (type instanceof WildcardType wildcard) {
      return context.types.getWildcardType(
          wildcard.getExtendsBound() == null ? null : substituted(wildcard.getExtendsBound()),
          wildcard.getSuperBound() == null ? null : substituted(wildcard.getSuperBound()));
    } else if (type instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty()
        && declared.getEnclosingType().getKind() == TypeKind.NONE) {
      TypeMirror[] arguments =
          declared.getTypeArguments().stream().map(this::substituted).toArray(TypeMirror[]::new);
      return context.types.getDeclaredType((TypeElement) declared.asElement(), arguments);
    }
    return type;
  }

  static boolean isClosed(TypeMirror type) {
    return !mentions(type, CallTypes::isOfMethod);
  }

  static boolean mentions(TypeMirror type, Predicate<? super TypeVariable> variables) {
    if (type instanceof TypeVariable variable) {
      return variables.test(variable);
    } else if (type instanceof ArrayType array) {
      return mentions(array.getComponentType(), variables);
    } else if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && mentions(wildcard.getExtendsBound(), variables)
          || wildcard.getSuperBound() != null && mentions(wildcard.getSuperBound(), variables);
    }
    List<? extends TypeMirror> inside =
        type instanceof DeclaredType declared
            ? declared.getTypeArguments()
            : type instanceof IntersectionType all ? all.getBounds() : List.of();
    return inside.stream().anyMatch(each -> mentions(each, variables));
  }
}
