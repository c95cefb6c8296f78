package dev.weft.processor.javac.judge;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.syntax.VariableTrees;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What an enhanced {@code for} cannot run over, or not with its variable (JLS 14.14.2). */
final class ForEachRules {
  private final Judgement judgement;

  ForEachRules(Judgement judgement) {
    this.judgement = judgement;
  }

  boolean clash(EnhancedForLoopTree tree) {
    return judgement.values.of(tree.getExpression()).filter(this::isNoSource).isPresent()
        || !VariableTrees.isInferred(tree.getVariable())
            && element(tree).filter(element -> cannotBe(element, variable(tree))).isPresent();
  }

  private boolean cannotBe(TypeMirror element, Optional<TypeMirror> variable) {
    return variable.filter(type -> !judgement.types.isAssignable(element, type)).isPresent();
  }

  /** The type of the variable. */
  Optional<TypeMirror> variable(EnhancedForLoopTree tree) {
    VariableTree variable = tree.getVariable();
    return VariableTrees.isInferred(variable)
        ? element(tree).flatMap(TypeVariables::upward)
        : judgement.written.of(variable.getType());
  }

  private Optional<TypeMirror> element(EnhancedForLoopTree tree) {
    return judgement.values.of(tree.getExpression()).flatMap(this::elementOf);
  }

  private Optional<TypeMirror> elementOf(TypeMirror source) {
    if (source instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    return judgement
        .rules
        .as(source, judgement.types.asElement(iterable()))
        .map(judgement.types::capture)
        .map(type -> ((DeclaredType) type).getTypeArguments())
        .filter(arguments -> arguments.size() == 1)
        .map(arguments -> arguments.get(0));
  }

  private boolean isNoSource(TypeMirror type) {
    return type.getKind().isPrimitive()
        || type.getKind() == TypeKind.VOID
        || type.getKind() == TypeKind.NULL
        || type instanceof DeclaredType
            && judgement.rules.declared(type).isPresent()
            && !judgement.types.isAssignable(
                judgement.types.erasure(type), judgement.types.erasure(iterable()));
  }

  private TypeMirror iterable() {
    return judgement.rules.named("java.lang.Iterable");
  }
}
