package dev.weft.processor.javac.inference;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.PatternTrees;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * The types of record patterns, their type arguments inferred where they are left out (JLS 18.5.5).
 */
public final class PatternTypes {
  private final TypeContext context;

  PatternTypes(TypeContext context) {
    this.context = context;
  }

  /** The types of the components of the record that a pattern takes apart. */
  public List<TypeMirror> components(Tree pattern) {
    Optional<DeclaredType> type = typeOf(pattern);
    return type.stream()
        .flatMap(of -> ReceiverTypes.element(of).getRecordComponents().stream())
        .map(component -> typeIn(type.orElseThrow(), component))
        .toList();
  }

  private TypeMirror typeIn(DeclaredType type, RecordComponentElement component) {
    ExecutableType accessor =
        (ExecutableType) context.types.asMemberOf(type, component.getAccessor());
    return accessor.getReturnType();
  }

  /** The type that a variable of a pattern has because of the record around it. */
  public Optional<TypeMirror> ofComponent(VariableTree tree) {
    return Optional.ofNullable(TreePath.getPath(context.method, tree))
        .map(path -> path.getParentPath().getLeaf())
        .filter(BindingPatternTree.class::isInstance)
        .flatMap(this::matched);
  }

  /** The type arguments of the record that a pattern takes apart. */
  public List<JavaType> arguments(Tree pattern) {
    return typeOf(pattern).stream()
        .flatMap(type -> type.getTypeArguments().stream())
        .<JavaType>map(context.toJavaType)
        .toList();
  }

  private Optional<DeclaredType> typeOf(Tree pattern) {
    Tree name = PatternTrees.children(pattern).get(0);
    return context
        .typeReader()
        .element(name)
        .map(
            element ->
                element.getTypeParameters().isEmpty()
                    ? (DeclaredType) element.asType()
                    : generic(element, written(name).or(() -> matched(pattern))));
  }

  private Optional<TypeMirror> written(Tree name) {
    return context
        .typeReader()
        .type(name)
        .flatMap(type -> context.mirrors.of(type))
        .filter(type -> type instanceof DeclaredType of && !of.getTypeArguments().isEmpty());
  }

  /** The type of what is matched against a pattern. */
  private Optional<TypeMirror> matched(Tree pattern) {
    TreePath path = TreePath.getPath(context.method, pattern);
    Tree inside = pattern;
    for (TreePath at = path == null ? null : path.getParentPath();
        at != null;
        at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (PatternTrees.isRecord(tree)) {
        int index = PatternTrees.children(tree).indexOf(inside) - 1;
        List<TypeMirror> components = components(tree);
        return index >= 0 && index < components.size()
            ? Optional.of(components.get(index))
            : Optional.empty();
      } else if (tree instanceof InstanceOfTree test) {
        return typeOf(test.getExpression());
      } else if (tree instanceof CaseTree) {
        return selector(at.getParentPath().getLeaf());
      }
      inside = tree;
    }
    return Optional.empty();
  }

  private Optional<TypeMirror> selector(Tree choice) {
    return choice instanceof SwitchTree statement
        ? typeOf(statement.getExpression())
        : choice instanceof SwitchExpressionTree expression
            ? typeOf(expression.getExpression())
            : Optional.empty();
  }

  private Optional<TypeMirror> typeOf(ExpressionTree tree) {
    return new ReceiverTypes(context).typeOrBoxed(ExprTrees.withoutParentheses(tree));
  }

  /** A record with the type arguments that make it one of a type, else with their bounds. */
  private DeclaredType generic(TypeElement element, Optional<TypeMirror> matched) {
    DeclaredType generic = (DeclaredType) element.asType();
    TypeMirror[] arguments =
        generic.getTypeArguments().stream()
            .map(each -> argument((TypeVariable) each, generic, matched))
            .toArray(TypeMirror[]::new);
    return context.types.getDeclaredType(element, arguments);
  }

  private TypeMirror argument(
      TypeVariable variable, DeclaredType generic, Optional<TypeMirror> matched) {
    return matched
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast)
        .flatMap(type -> argument(variable, generic, type))
        .orElseGet(() -> upper(variable.getUpperBound()));
  }

  private Optional<TypeMirror> argument(
      TypeVariable variable, DeclaredType type, DeclaredType matched) {
    if (!type.asElement().equals(matched.asElement())) {
      return context.types.directSupertypes(type).stream()
          .flatMap(above -> argument(variable, (DeclaredType) above, matched).stream())
          .findFirst();
    }
    for (int i = 0; i < matched.getTypeArguments().size(); i++) {
      if (context.types.isSameType(type.getTypeArguments().get(i), variable)) {
        TypeMirror given = matched.getTypeArguments().get(i);
        boolean open = given instanceof WildcardType any && any.getExtendsBound() == null;
        return Optional.of(upper(open ? variable.getUpperBound() : given));
      }
    }
    return Optional.empty();
  }

  /** A type that source can write above one that it cannot. */
  private TypeMirror upper(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null
          ? context.sourceTypes.object()
          : upper(wildcard.getExtendsBound());
    }
    return type instanceof TypeVariable variable && !context.typeVariables.containsValue(type)
        ? context.types.erasure(variable)
        : type;
  }
}
