package dev.weft.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The classes of expressions that are chosen from, where the tree alone does not tell: found
 * through type arguments, and for the parameters of lambdas by asking the compiler.
 */
final class ReceiverTypes {
  private final BodyContext context;

  ReceiverTypes(BodyContext context) {
    this.context = context;
  }

  Optional<TypeElement> classOf(ExpressionTree tree) {
    return mirror(tree)
        .map(ReceiverTypes::bound)
        .map(context.types::asElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }

  private static TypeMirror bound(TypeMirror type) {
    return type instanceof TypeVariable variable ? bound(variable.getUpperBound()) : type;
  }

  private Optional<TypeMirror> mirror(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return mirror(inner.getExpression());
    } else if (tree instanceof IdentifierTree name) {
      return named(name);
    } else if (tree instanceof MethodInvocationTree call) {
      return called(call);
    } else if (tree instanceof MemberSelectTree select) {
      return receiver(select.getExpression())
          .flatMap(
              on ->
                  only(context.members.fields(element(on), select.getIdentifier().toString()))
                      .map(field -> context.types.asMemberOf(on, field)));
    }
    return sketched(tree);
  }

  private Optional<TypeMirror> sketched(ExpressionTree tree) {
    return context.sketch.typeOf(tree).flatMap(this::mirror);
  }

  private Optional<TypeMirror> named(IdentifierTree tree) {
    Names.Answer answer = context.names.expression(tree.getName().toString());
    if (answer instanceof Names.Local local
        && local.meaning() instanceof Meaning.Inner inner
        && inner.type().isEmpty()) {
      return parameter(tree);
    } else if (answer instanceof Names.Field field) {
      DeclaredType around = (DeclaredType) context.around.get(field.level()).asType();
      return Optional.of(context.types.asMemberOf(around, field.element()));
    }
    return sketched(tree);
  }

  /** A parameter of a lambda, whose type only the compiler knows. */
  private Optional<TypeMirror> parameter(IdentifierTree tree) {
    String name = tree.getName().toString();
    Tree at = tree;
    for (TreePath path = TreePath.getPath(context.method, tree);
        path != null && at == tree;
        path = path.getParentPath()) {
      if (path.getLeaf() instanceof LambdaExpressionTree lambda
          && lambda.getParameters().stream().anyMatch(p -> p.getName().contentEquals(name))) {
        at = lambda.getBody();
      }
    }
    return context.varTypes.typeOf(name, at);
  }

  private Optional<TypeMirror> called(MethodInvocationTree tree) {
    int arity = tree.getArguments().size();
    if (tree.getMethodSelect() instanceof IdentifierTree name) {
      return context.names.method(name.getName().toString()) instanceof Names.Methods methods
          ? result(
              (DeclaredType) context.around.get(methods.level()).asType(),
              methods.candidates(),
              arity)
          : Optional.empty();
    }
    MemberSelectTree select = (MemberSelectTree) tree.getMethodSelect();
    String name = select.getIdentifier().toString();
    return receiver(select.getExpression())
        .flatMap(on -> result(on, context.members.methods(element(on), name), arity));
  }

  private Optional<TypeMirror> result(DeclaredType on, List<ExecutableElement> all, int arity) {
    return only(all.stream()
            .filter(m -> m.isVarArgs() || m.getParameters().size() == arity)
            .toList())
        .filter(method -> method.getTypeParameters().isEmpty())
        .map(method -> ((ExecutableType) context.types.asMemberOf(on, method)).getReturnType());
  }

  private static <E extends Element> Optional<E> only(List<E> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<DeclaredType> receiver(ExpressionTree tree) {
    return mirror(tree)
        .map(ReceiverTypes::bound)
        .map(type -> type instanceof DeclaredType ? context.types.capture(type) : type)
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast);
  }

  private static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }

  private Optional<TypeMirror> mirror(JavaType type) {
    if (type instanceof JavaType.Variable variable) {
      return Optional.ofNullable(context.typeVariables.get(variable.name()));
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof JavaType.Hidden) {
      return context.typeReader().element(type).map(TypeElement::asType);
    }
    return type instanceof JavaType.Declared declared ? declared(declared) : Optional.empty();
  }

  private Optional<TypeMirror> wildcard(JavaType.Wildcard type) {
    if (type.bound().isEmpty()) {
      return Optional.of(context.types.getWildcardType(null, null));
    }
    boolean isSuper = type.kind() == JavaType.Wildcard.Bound.SUPER;
    return mirror(type.bound().get())
        .map(
            bound -> context.types.getWildcardType(isSuper ? null : bound, isSuper ? bound : null));
  }

  private Optional<TypeMirror> declared(JavaType.Declared type) {
    List<TypeMirror> arguments =
        type.arguments().stream().map(this::mirror).flatMap(Optional::stream).toList();
    return context
        .typeReader()
        .element(type)
        .filter(any -> arguments.size() == type.arguments().size())
        .map(
            element ->
                arguments.size() == element.getTypeParameters().size()
                    ? context.types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new))
                    : context.types.getDeclaredType(element));
  }
}
