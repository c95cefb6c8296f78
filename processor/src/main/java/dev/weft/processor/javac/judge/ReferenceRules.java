package dev.weft.processor.javac.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.symbol.Generic;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Method references that are certain not to be a function (JLS 15.13.1, 15.13.2). */
final class ReferenceRules {
  private final Judgement judgement;

  ReferenceRules(Judgement judgement) {
    this.judgement = judgement;
  }

  /** A method that may be referred to; {@code unbound} if the first argument is its receiver. */
  private record Target(ExecutableElement element, ExecutableType type, boolean unbound) {}

  boolean clash(MemberReferenceTree tree, ExecutableType function, @Nullable Bounds bounds) {
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      return false;
    }
    List<Optional<TypeMirror>> parameters =
        function.getParameterTypes().stream().map(type -> exact(type, bounds)).toList();
    Optional<List<Target>> named = named(tree);
    if (named.isEmpty()) {
      return false;
    }
    List<Target> taking =
        named.get().stream().filter(target -> mayTake(target, parameters)).toList();
    return taking.isEmpty() || taking.size() == 1 && clashes(taking.get(0), function, bounds);
  }

  private Optional<TypeMirror> exact(TypeMirror type, @Nullable Bounds bounds) {
    return (bounds == null ? Optional.of(type) : bounds.exact(type)).flatMap(judgement::known);
  }

  /** The methods of the name; empty if these are not certain. */
  private Optional<List<Target>> named(MemberReferenceTree tree) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    String name = tree.getName().toString();
    Optional<TypeElement> type = judgement.written.qualifier(qualifier);
    if (type.isPresent()) {
      return type.filter(of -> !judgement.rules.inheritsUnknown(of))
          .filter(of -> hasAll(of, name))
          .map(
              of ->
                  judgement.members.methods(of, name).stream()
                      .map(
                          each ->
                              new Target(
                                  each, (ExecutableType) each.asType(), !Judgement.isStatic(each)))
                      .toList());
    }
    return judgement.written.isValue(qualifier)
        ? judgement
            .values
            .of(qualifier)
            .flatMap(judgement.rules::declared)
            .filter(of -> hasAll((TypeElement) of.asElement(), name))
            .map(of -> members(of, name))
        : Optional.empty();
  }

  /** Whether all methods of a name are known: interfaces have those of Object, too. */
  private boolean hasAll(TypeElement type, String name) {
    return type.getKind().isClass() || !judgement.members.methods(type, name).isEmpty();
  }

  private List<Target> members(DeclaredType of, String name) {
    return judgement.members.methods((TypeElement) of.asElement(), name).stream()
        .map(
            each ->
                new Target(
                    each,
                    (ExecutableType)
                        (Judgement.isStatic(each)
                            ? each.asType()
                            : judgement.types.asMemberOf(of, each)),
                    false))
        .toList();
  }

  private boolean mayTake(Target target, List<Optional<TypeMirror>> arguments) {
    int first = target.unbound() ? 1 : 0;
    List<? extends TypeMirror> parameters = target.type().getParameterTypes();
    if (arguments.size() < first
        || target.unbound() && !mayReceive(arguments.get(0), target.element())) {
      return false;
    }
    return target.element().isVarArgs()
        || parameters.size() == arguments.size() - first
            && IntStream.range(0, parameters.size())
                .noneMatch(i -> cannotPass(arguments.get(first + i), parameters.get(i), target));
  }

  private boolean mayReceive(Optional<TypeMirror> argument, ExecutableElement method) {
    TypeMirror owner = judgement.types.erasure(Enclosing.classOf(method).asType());
    return argument
        .filter(type -> type instanceof DeclaredType || type.getKind().isPrimitive())
        .filter(type -> !judgement.types.isAssignable(judgement.types.erasure(type), owner))
        .isEmpty();
  }

  private boolean cannotPass(Optional<TypeMirror> argument, TypeMirror parameter, Target target) {
    return isPlain(parameter, target)
        && argument.filter(type -> !judgement.types.isAssignable(type, parameter)).isPresent();
  }

  /** Whether a type is the same whatever the method's class, and its own variables, stand for. */
  private boolean isPlain(TypeMirror type, Target target) {
    return judgement.known(type).isPresent()
        && !TypeVariables.mentions(type, target.element().getTypeParameters())
        && (!target.unbound() || !Generic.isGeneric(Enclosing.classOf(target.element())));
  }

  private boolean clashes(Target target, ExecutableType function, @Nullable Bounds bounds) {
    TypeMirror given = target.type().getReturnType();
    TypeMirror wanted = function.getReturnType();
    if (wanted.getKind() != TypeKind.VOID
        && !target.element().getSimpleName().contentEquals("getClass")) {
      if (given.getKind() == TypeKind.VOID) {
        return true;
      } else if (isPlain(given, target)
          && exact(wanted, bounds)
              .filter(type -> !judgement.types.isAssignable(given, type))
              .isPresent()) {
        return true;
      }
    }
    return function.getThrownTypes().isEmpty()
        && target.element().getThrownTypes().stream().anyMatch(this::isChecked);
  }

  private boolean isChecked(TypeMirror type) {
    return type instanceof DeclaredType
        && judgement.types.isAssignable(type, judgement.rules.named("java.lang.Exception"))
        && !judgement.types.isAssignable(type, judgement.rules.named("java.lang.RuntimeException"));
  }
}
