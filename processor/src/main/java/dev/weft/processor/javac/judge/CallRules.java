package dev.weft.processor.javac.judge;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.judge.Overloads.Candidate;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Members that are certain not to be there, or not for this use (JLS 15.9, 15.11, 15.12). */
final class CallRules {
  private final Judgement judgement;

  CallRules(Judgement judgement) {
    this.judgement = judgement;
  }

  /** Whether what a call names is no method that takes its arguments. */
  boolean areWrong(MethodInvocationTree tree) {
    if (hasNoMembers(tree)) {
      return true;
    } else if (!tree.getTypeArguments().isEmpty()) {
      return false;
    }
    Optional<List<Candidate>> taking =
        judgement
            .overloads
            .named(tree)
            .map(all -> judgement.overloads.taking(all, tree.getArguments()));
    return taking.filter(all -> all.isEmpty() || lackInstance(tree, all)).isPresent();
  }

  private boolean hasNoMembers(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree select
        && judgement.written.qualifier(select.getExpression()).isEmpty()
        && judgement.values.of(select.getExpression()).filter(this::hasNoMembers).isPresent();
  }

  private boolean hasNoMembers(TypeMirror type) {
    return type.getKind().isPrimitive()
        || type.getKind() == TypeKind.VOID
        || type.getKind() == TypeKind.NULL;
  }

  /** Whether methods of an instance are called without one. */
  private boolean lackInstance(MethodInvocationTree tree, List<Candidate> all) {
    if (all.stream().anyMatch(each -> Judgement.isStatic(each.element()))) {
      return false;
    } else if (tree.getMethodSelect() instanceof IdentifierTree name) {
      return judgement.names.method(name.getName().toString()) instanceof Names.Methods methods
          && judgement.lacksInstance(methods.level());
    }
    return tree.getMethodSelect() instanceof MemberSelectTree select
        && judgement.written.qualifier(select.getExpression()).isPresent();
  }

  /** Whether a class cannot be created so. */
  boolean areWrong(NewClassTree tree) {
    Tree identifier = tree.getIdentifier();
    Optional<TypeElement> type =
        tree.getEnclosingExpression() == null
            ? judgement.written.element(
                identifier instanceof ParameterizedTypeTree of ? of.getType() : identifier)
            : Optional.empty();
    if (type.isEmpty() || judgement.rules.inheritsUnknown(type.get())) {
      return false;
    } else if (tree.getClassBody() == null
        && type.get().getModifiers().contains(Modifier.ABSTRACT)) {
      return true;
    } else if (tree.getClassBody() != null && leavesOpen(type.get(), tree.getClassBody())) {
      return true;
    }
    return judgement
        .overloads
        .named(tree)
        .map(all -> judgement.overloads.taking(all, tree.getArguments()))
        .filter(List::isEmpty)
        .isPresent();
  }

  /**
   * Whether an anonymous class lacks a method of a name that all above it leave open (JLS 8.1.1).
   */
  private boolean leavesOpen(TypeElement type, ClassTree body) {
    Set<String> declared =
        body.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(member -> ((MethodTree) member).getName().toString())
            .collect(Collectors.toSet());
    return ElementFilter.methodsIn(judgement.elements.getAllMembers(type)).stream()
        .map(method -> method.getSimpleName().toString())
        .filter(name -> !declared.contains(name))
        .anyMatch(name -> areAllOpen(judgement.members.methods(type, name), name));
  }

  private boolean areAllOpen(List<ExecutableElement> methods, String name) {
    TypeElement object = (TypeElement) judgement.types.asElement(judgement.rules.object());
    return !methods.isEmpty()
        && judgement.members.methods(object, name).isEmpty()
        && methods.stream().allMatch(each -> each.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** Whether what a dot is followed by is no field, and no class either. */
  boolean lacksField(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    if (name.equals("this") || name.equals("class") || name.equals("super")) {
      return false;
    }
    Optional<TypeElement> type = judgement.written.qualifier(tree.getExpression());
    Optional<List<VariableElement>> fields = judgement.values.fields(tree);
    if (type.isPresent()) {
      return judgement.members.types(type.get(), name).isEmpty()
          && fields.filter(all -> all.stream().noneMatch(Judgement::isStatic)).isPresent();
    }
    Optional<TypeMirror> on =
        judgement.written.isValue(tree.getExpression())
            ? judgement.values.of(tree.getExpression())
            : Optional.empty();
    return fields.filter(List::isEmpty).isPresent()
        || on.filter(this::hasNoMembers).isPresent()
        || on.filter(of -> of.getKind() == TypeKind.ARRAY && !name.equals("length")).isPresent();
  }

  /** Whether what is written to is final, or is no variable at all. */
  boolean writesFinal(ExpressionTree target, Tree.Kind how) {
    if (how.name().startsWith("UNARY") || how.name().endsWith("COMPLEMENT")) {
      return false;
    }
    ExpressionTree tree = ExprTrees.withoutParentheses(target);
    if (tree instanceof IdentifierTree name) {
      String simple = name.getName().toString();
      return !judgement.locals.has(simple)
          && judgement.names.expression(simple) instanceof Names.Field field
          && TypeRules.isFinal(field.element());
    } else if (tree instanceof MemberSelectTree select) {
      return judgement
          .values
          .fields(select)
          .filter(all -> !all.isEmpty() && all.stream().allMatch(TypeRules::isFinal))
          .isPresent();
    }
    return !(tree instanceof ArrayAccessTree);
  }
}
