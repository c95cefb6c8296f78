package dev.weft.processor.javac.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.inference.Functions;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The methods that a call may mean (JLS 15.12.2): the one that it does mean is always among them,
 * if it means one.
 */
final class Overloads {
  private final Judgement judgement;

  Overloads(Judgement judgement) {
    this.judgement = judgement;
  }

  /**
   * A method or a constructor that is called.
   *
   * @param type as a member of what it is called on
   * @param variables the type variables that the arguments determine
   * @param result what a call gives
   */
  record Candidate(
      ExecutableElement element,
      ExecutableType type,
      List<? extends Element> variables,
      TypeMirror result) {
    /** The type of the parameter that takes an argument, the elements of a variable one apart. */
    TypeMirror parameter(int index, boolean spread) {
      List<? extends TypeMirror> all = type.getParameterTypes();
      int last = all.size() - 1;
      return spread && index >= last
          ? ((ArrayType) all.get(last)).getComponentType()
          : all.get(index);
    }
  }

  /** The methods of the name that is called; empty if these are not certain. */
  Optional<List<Candidate>> named(MethodInvocationTree tree) {
    if (tree.getMethodSelect() instanceof IdentifierTree name) {
      return unqualified(name.getName().toString());
    }
    MemberSelectTree select = (MemberSelectTree) tree.getMethodSelect();
    String name = select.getIdentifier().toString();
    Optional<TypeElement> type = judgement.written.qualifier(select.getExpression());
    if (type.isPresent()) {
      return type.filter(on -> !judgement.rules.inheritsUnknown(on))
          .map(on -> candidates((DeclaredType) on.asType(), judgement.members.methods(on, name)));
    }
    Optional<TypeMirror> on = judgement.values.of(select.getExpression());
    if (on.filter(each -> each.getKind() == TypeKind.ARRAY).isPresent()) {
      return name.equals("clone") ? Optional.empty() : Optional.of(ofObject(name));
    }
    return on.flatMap(judgement.rules::declared)
        .map(
            receiver -> {
              List<ExecutableElement> methods =
                  judgement.members.methods((TypeElement) receiver.asElement(), name);
              return methods.isEmpty() ? ofObject(name) : candidates(receiver, methods);
            });
  }

  private List<Candidate> ofObject(String name) {
    DeclaredType object = (DeclaredType) judgement.rules.object();
    return candidates(object, judgement.members.methods((TypeElement) object.asElement(), name));
  }

  private Optional<List<Candidate>> unqualified(String name) {
    Names.Answer answer = judgement.names.method(name);
    if (answer instanceof Names.Methods methods) {
      TypeElement type = judgement.around.get(methods.level());
      return judgement.around.stream().anyMatch(judgement.rules::inheritsUnknown)
          ? Optional.empty()
          : Optional.of(candidates((DeclaredType) type.asType(), methods.candidates()));
    }
    if (!(answer instanceof Names.Imported imported)
        || imported.types().stream().anyMatch(judgement.rules::inheritsUnknown)) {
      return Optional.empty();
    }
    return Optional.of(
        imported.types().stream()
            .flatMap(
                type ->
                    candidates((DeclaredType) type.asType(), judgement.members.methods(type, name))
                        .stream())
            .toList());
  }

  private List<Candidate> candidates(DeclaredType on, List<ExecutableElement> methods) {
    return methods.stream().filter(judgement::mayUse).map(method -> candidate(on, method)).toList();
  }

  private Candidate candidate(DeclaredType on, ExecutableElement method) {
    ExecutableType type =
        (ExecutableType)
            (Judgement.isStatic(method) ? method.asType() : judgement.types.asMemberOf(on, method));
    return new Candidate(method, type, method.getTypeParameters(), type.getReturnType());
  }

  /** The constructors of what is created; empty if these are not certain. */
  Optional<List<Candidate>> named(NewClassTree tree) {
    Tree identifier = tree.getIdentifier();
    Optional<TypeElement> type =
        tree.getEnclosingExpression() != null
            ? Optional.empty()
            : judgement.written.element(
                identifier instanceof ParameterizedTypeTree of ? of.getType() : identifier);
    if (type.isEmpty() || Generic.isWithin(type.get()) || !type.get().getKind().isClass()) {
      return Optional.empty();
    }
    boolean inferred = TypeSketch.isDiamond(tree);
    Optional<TypeMirror> of =
        inferred ? Optional.of(type.get().asType()) : judgement.written.of(identifier);
    return of.map(
        made ->
            judgement.members.constructors(type.get()).stream()
                .filter(judgement::mayUse)
                .map(each -> constructor((DeclaredType) made, each, inferred))
                .toList());
  }

  private Candidate constructor(DeclaredType made, ExecutableElement each, boolean inferred) {
    List<Element> variables = new ArrayList<>(each.getTypeParameters());
    if (inferred) {
      variables.addAll(((TypeElement) made.asElement()).getTypeParameters());
    }
    return new Candidate(
        each, (ExecutableType) judgement.types.asMemberOf(made, each), variables, made);
  }

  /** Those that may take the arguments. */
  List<Candidate> taking(List<Candidate> all, List<? extends ExpressionTree> arguments) {
    return all.stream().filter(each -> mayTake(each, arguments)).toList();
  }

  boolean mayTake(Candidate method, List<? extends ExpressionTree> arguments) {
    return mayTake(method, arguments, false)
        || method.element().isVarArgs() && mayTake(method, arguments, true);
  }

  private boolean mayTake(
      Candidate method, List<? extends ExpressionTree> arguments, boolean spread) {
    int parameters = method.type().getParameterTypes().size();
    boolean counts = spread ? arguments.size() >= parameters - 1 : arguments.size() == parameters;
    if (!counts) {
      return false;
    }
    Bounds bounds = new Bounds(judgement, method, arguments, spread);
    return IntStream.range(0, arguments.size())
            .noneMatch(
                i -> judgement.fits.clashes(arguments.get(i), method.parameter(i, spread), bounds))
        && !bounds.contradict();
  }

  /** The type of a call's value, if it is the same whichever method is meant. */
  Optional<TypeMirror> resultOf(MethodInvocationTree tree) {
    List<Candidate> taking =
        named(tree).map(all -> taking(all, tree.getArguments())).orElse(List.of());
    Optional<TypeMirror> first =
        taking.isEmpty() ? Optional.empty() : resultOf(taking.get(0), tree);
    return first.filter(
        type ->
            taking.stream()
                .skip(1)
                .allMatch(
                    each -> resultOf(each, tree).filter(other -> isSame(type, other)).isPresent()));
  }

  private boolean isSame(TypeMirror one, TypeMirror other) {
    return one.getKind() == TypeKind.VOID
        ? other.getKind() == TypeKind.VOID
        : judgement.types.isSameType(one, other);
  }

  private Optional<TypeMirror> resultOf(Candidate method, MethodInvocationTree tree) {
    String name = method.element().getSimpleName().toString();
    TypeMirror result = method.result();
    if (name.equals("getClass") || !tree.getTypeArguments().isEmpty()) {
      return Optional.empty();
    } else if (result.getKind() == TypeKind.VOID || result.getKind().isPrimitive()) {
      return Optional.of(result);
    } else if (mayBeUnchecked(method, tree.getArguments())) {
      return Optional.empty();
    }
    if (!TypeVariables.mentions(result, method.variables())) {
      return judgement.known(result);
    }
    return spreads(method, tree.getArguments())
        .flatMap(spread -> new Bounds(judgement, method, tree.getArguments(), spread).in(result))
        .flatMap(judgement::known);
  }

  /**
   * Whether the last arguments are the elements of a variable one; empty if that is not certain.
   */
  Optional<Boolean> spreads(Candidate method, List<? extends ExpressionTree> arguments) {
    int parameters = method.type().getParameterTypes().size();
    if (!method.element().isVarArgs()) {
      return Optional.of(false);
    } else if (arguments.size() != parameters) {
      return Optional.of(true);
    }
    return judgement
        .values
        .of(arguments.get(parameters - 1))
        .filter(type -> type.getKind() == TypeKind.DECLARED || type.getKind().isPrimitive())
        .map(any -> true);
  }

  /** Whether an argument may be of a raw type, so that the result has no type arguments. */
  private boolean mayBeUnchecked(Candidate method, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      int index = Math.min(i, method.type().getParameterTypes().size() - 1);
      ExpressionTree argument = ExprTrees.withoutParentheses(arguments.get(i));
      if (method.type().getParameterTypes().get(index) instanceof DeclaredType parameter
          && !parameter.getTypeArguments().isEmpty()
          && !Functions.isFunction(argument)
          && !judgement.fits.isChecked(argument)) {
        return true;
      }
    }
    return false;
  }
}
