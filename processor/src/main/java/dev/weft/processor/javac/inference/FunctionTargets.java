package dev.weft.processor.javac.inference;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The types that functions are to be of, told by where they stand (JLS 15.13, 15.27). */
public final class FunctionTargets {
  private final TypeContext context;
  private final ReceiverTypes receivers;
  private final ParameterTypes parameters;

  public FunctionTargets(TypeContext context) {
    this.context = context;
    this.receivers = new ReceiverTypes(context);
    this.parameters = new ParameterTypes(context, receivers);
  }

  /** The type of a function, or of an expression that chooses between functions. */
  public Optional<DeclaredType> of(@Nullable TreePath path) {
    return path == null ? Optional.empty() : expected(path).flatMap(FunctionTargets::declared);
  }

  /** The same of a tree of the body. */
  public Optional<DeclaredType> of(Tree tree) {
    return of(TreePath.getPath(context.method, tree));
  }

  private static Optional<DeclaredType> declared(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound())
          .or(() -> Optional.ofNullable(wildcard.getSuperBound()))
          .flatMap(FunctionTargets::declared);
    } else if (type instanceof TypeVariable variable) {
      return declared(variable.getUpperBound());
    }
    return type instanceof DeclaredType of ? Optional.of(of) : Optional.empty();
  }

  private Optional<? extends TypeMirror> expected(TreePath path) {
    Tree tree = path.getLeaf();
    TreePath above = path.getParentPath();
    Tree parent = above.getLeaf();
    if (parent instanceof ParenthesizedTree
        || parent instanceof ConditionalExpressionTree choice && choice.getCondition() != tree) {
      return expected(above);
    } else if (parent instanceof CaseTree || parent instanceof YieldTree) {
      return around(above, SwitchExpressionTree.class).flatMap(this::expected);
    } else if (parent instanceof LambdaExpressionTree) {
      return result(above);
    } else if (parent instanceof ReturnTree) {
      return returned(above);
    } else if (parent instanceof MethodInvocationTree call) {
      Optional<VerbKind> verb = context.verbs.verb(call);
      return verb.isPresent()
          ? ofVerb(verb.get(), call, above)
          : parameters
              .of(call, call.getArguments().indexOf(tree))
              .map(type -> CallTypes.isClosed(type) ? type : closed(type, above));
    } else if (parent instanceof NewClassTree creation) {
      return parameters
          .of(creation, creation.getArguments().indexOf(tree))
          .map(type -> TypeSketch.isDiamond(creation) ? closed(type, creation, above) : type);
    }
    return written(above, tree);
  }

  /** What a call asks of its argument, if the place of the call tells that (JLS 18.5.2.1). */
  private TypeMirror closed(TypeMirror type, TreePath call) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    List<ExecutableElement> all =
        context.calls.methods(tree).stream()
            .filter(each -> Mirrors.takes(each, tree.getArguments().size()))
            .toList();
    List<ExecutableElement> fixed = all.stream().filter(each -> !each.isVarArgs()).toList();
    List<ExecutableElement> methods = fixed.isEmpty() ? all : fixed;
    Optional<? extends TypeMirror> result = methods.size() == 1 ? expected(call) : Optional.empty();
    return result.isEmpty()
        ? type
        : new CallTypes(context, receivers).expected(type, methods.get(0), result.get());
  }

  private TypeMirror closed(TypeMirror type, NewClassTree creation, TreePath path) {
    Optional<? extends TypeMirror> result = expected(path);
    return context
        .typeReader()
        .element(creation.getIdentifier())
        .filter(any -> result.isPresent())
        .map(made -> new CallTypes(context, receivers).expected(type, made, result.get()))
        .orElse(type);
  }

  /** What a verb asks of its argument, which gives what the verb does. */
  private Optional<? extends TypeMirror> ofVerb(
      VerbKind verb, MethodInvocationTree call, TreePath path) {
    if (verb == VerbKind.YIELD) {
      return context.element.flatMap(context.mirrors::of);
    }
    Optional<? extends TypeMirror> result =
        call.getTypeArguments().isEmpty() ? expected(path) : type(call.getTypeArguments().get(0));
    return result.filter(any -> verb == VerbKind.AWAIT).map(this::stage);
  }

  private TypeMirror stage(TypeMirror result) {
    return context.types.getDeclaredType(
        context.elements.getTypeElement("java.util.concurrent.CompletionStage"),
        context.types.getWildcardType(result, null));
  }

  private Optional<? extends TypeMirror> written(TreePath above, Tree tree) {
    Tree parent = above.getLeaf();
    if (parent instanceof VariableTree variable) {
      return type(variable.getType());
    } else if (parent instanceof TypeCastTree cast) {
      return type(cast.getType());
    } else if (parent instanceof AssignmentTree assignment && assignment.getExpression() == tree) {
      ExpressionTree variable = ExprTrees.withoutParentheses(assignment.getVariable());
      return receivers.typeOrBoxed(variable);
    } else if (parent instanceof NewArrayTree array) {
      return array.getType() == null ? component(expected(above)) : type(array.getType());
    }
    return Optional.empty();
  }

  private static Optional<? extends TypeMirror> component(Optional<? extends TypeMirror> array) {
    return array.flatMap(
        type ->
            type instanceof ArrayType of ? Optional.of(of.getComponentType()) : Optional.empty());
  }

  private Optional<? extends TypeMirror> type(@Nullable Tree type) {
    return context.typeReader().type(type).flatMap(context.mirrors::of);
  }

  private Optional<? extends TypeMirror> returned(TreePath statement) {
    for (TreePath at = statement; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return result(at);
      } else if (at.getLeaf() instanceof MethodTree method) {
        return type(method.getReturnType());
      }
    }
    return Optional.empty();
  }

  /** The type of what a function is to give. */
  private Optional<? extends TypeMirror> result(TreePath function) {
    return of(function).flatMap(context.interfaces::resultOf);
  }

  private static Optional<TreePath> around(TreePath path, Class<? extends Tree> kind) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (kind.isInstance(at.getLeaf())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
