package dev.weft.processor.javac.inference;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The classes of expressions that are chosen from, where the tree alone does not tell: found
 * through type arguments, and for the parameters of lambdas by asking the compiler.
 */
public final class ReceiverTypes {
  private final TypeContext context;
  private final HiddenClasses hidden;

  public ReceiverTypes(TypeContext context) {
    this.context = context;
    this.hidden = new HiddenClasses(context);
  }

  public Optional<TypeElement> classOf(ExpressionTree tree) {
    return mirror(tree)
        .map(this::bound)
        .map(context.types::asElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }

  /** The type of an expression, where it is one of a class without type arguments. */
  public Optional<JavaType> typeOf(ExpressionTree tree) {
    return mirror(tree)
        .filter(type -> type instanceof DeclaredType of && of.getTypeArguments().isEmpty())
        .map(context.toJavaType);
  }

  /** The type that an expression has, if it can be written, type arguments and all. */
  public Optional<JavaType> exactly(ExpressionTree tree) {
    return mirror(tree)
        .filter(DeclaredType.class::isInstance)
        .flatMap(context.sourceTypes::exactly);
  }

  /**
   * The type arguments that an expression's value has as one of a class, wildcards by their bounds;
   * none where they are not known, or have no bound that can be written.
   */
  public List<JavaType> argumentsOf(ExpressionTree tree, TypeElement type) {
    return mirror(tree)
        .map(this::bound)
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast)
        .filter(of -> of.asElement().equals(type))
        .flatMap(of -> context.sourceTypes.argumentsOf(type, Mirrors.arguments(of)))
        .orElse(List.of());
  }

  /** The first type argument that a type has as one of a class, where it is plain. */
  public Optional<JavaType> argumentAs(JavaType type, TypeMirror as) {
    return context
        .mirrors
        .of(type)
        .filter(DeclaredType.class::isInstance)
        .flatMap(of -> context.mirrors.as((DeclaredType) of, context.types.asElement(as)))
        .flatMap(same -> same.getTypeArguments().stream().findFirst())
        .map(SourceTypes::withoutWildcard)
        .flatMap(context.sourceTypes::exactly);
  }

  /**
   * The class that the qualifier of a call names, or else the type of its value.
   *
   * @param value tells the types of values
   */
  Optional<DeclaredType> qualifier(
      ExpressionTree tree, Function<ExpressionTree, Optional<DeclaredType>> value) {
    return context.namesType(tree)
        ? context.typeReader().element(tree).map(type -> (DeclaredType) type.asType())
        : value.apply(tree);
  }

  /**
   * The type arguments of a call of a generic method, if its arguments tell them.
   *
   * @param via the class that it is called through
   */
  public List<JavaType> typeArguments(
      ExecutableElement method, TypeElement via, MethodInvocationTree tree) {
    DeclaredType on =
        tree.getMethodSelect() instanceof MemberSelectTree select
                && !context.namesType(select.getExpression())
            ? receiver(select.getExpression()).orElse((DeclaredType) via.asType())
            : (DeclaredType) via.asType();
    return new CallTypes(context, this)
        .typeArguments(context.mirrors.member(on, method), method.isVarArgs(), tree)
        .map(all -> all.stream().map(context.sourceTypes::bounded).toList())
        .orElse(List.of());
  }

  private TypeMirror bound(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return bound(variable.getUpperBound());
    }
    return type instanceof IntersectionType all ? hidden.among(all.getBounds()).orElse(type) : type;
  }

  /** The type of an expression, primitive or not, if it is plain. */
  public Optional<TypeMirror> mirror(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return mirror(inner.getExpression());
    }
    return tree instanceof IdentifierTree name
        ? named(name)
        : context.answers.of(ReceiverTypes.class, tree, () -> mirrorIn(tree));
  }

  private Optional<TypeMirror> mirrorIn(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return new CallResults(context, this).of(call).or(() -> sketched(call));
    } else if (tree instanceof NewClassTree creation && TypeSketch.isDiamond(creation)) {
      return new CreationTypes(context, this).typeOf(creation);
    } else if (tree instanceof NewClassTree anonymous && anonymous.getClassBody() != null) {
      return context
          .typeReader()
          .type(anonymous.getIdentifier())
          .filter(HiddenClasses::hides)
          .flatMap(context.mirrors::of);
    } else if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().contentEquals("class")
          ? literal(select.getExpression())
          : selected(select);
    }
    return chosen(tree);
  }

  /** The type of a class literal (JLS 15.8.2). */
  private Optional<TypeMirror> literal(ExpressionTree type) {
    TypeElement all = context.elements.getTypeElement("java.lang.Class");
    return context
        .typeReader()
        .type(type)
        .flatMap(context.mirrors::of)
        .flatMap(context.mirrors::boxed)
        .map(context.types::erasure)
        .map(of -> context.types.getDeclaredType(all, of));
  }

  private Optional<TypeMirror> selected(MemberSelectTree select) {
    return receiver(select.getExpression())
        .flatMap(
            on ->
                only(context.members.fields(element(on), select.getIdentifier().toString()))
                    .map(field -> context.types.asMemberOf(on, field)))
        .or(() -> sketched(select));
  }

  private Optional<TypeMirror> chosen(ExpressionTree tree) {
    if (tree instanceof ArrayAccessTree access) {
      return mirror(access.getExpression())
          .flatMap(
              type ->
                  type instanceof ArrayType array
                      ? Optional.of(array.getComponentType())
                      : Optional.empty())
          .or(() -> sketched(tree));
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return sketched(tree)
          .or(() -> common(List.of(choice.getTrueExpression(), choice.getFalseExpression())));
    } else if (tree instanceof AssignmentTree assignment) {
      return mirror(assignment.getVariable());
    } else if (tree instanceof SwitchExpressionTree choice) {
      return Results.typeOf(choice, context.sketch::typeOf)
          .flatMap(context.mirrors::of)
          .or(() -> common(Results.of(choice)));
    }
    return sketched(tree);
  }

  /** The one type of a class that all results of a choice have (JLS 15.25.3), but for null. */
  private Optional<TypeMirror> common(List<ExpressionTree> results) {
    List<ExpressionTree> values =
        results.stream()
            .filter(each -> ExprTrees.withoutParentheses(each).getKind() != Tree.Kind.NULL_LITERAL)
            .toList();
    List<TypeMirror> all = values.stream().flatMap(each -> mirror(each).stream()).toList();
    if (all.size() < values.size() || all.isEmpty() || !(all.get(0) instanceof DeclaredType)) {
      return Optional.empty();
    }
    return all.stream().allMatch(each -> context.types.isSameType(each, all.get(0)))
        ? Optional.of(all.get(0))
        : hidden.above(all);
  }

  private Optional<TypeMirror> sketched(ExpressionTree tree) {
    return context.sketch.typeOf(tree).flatMap(context.mirrors::of);
  }

  private Optional<TypeMirror> named(IdentifierTree tree) {
    Names.Answer answer = context.names.expression(tree.getName().toString());
    if (answer instanceof Names.Local local
        && local.meaning() instanceof Meaning.Inner inner
        && inner.type().isEmpty()) {
      return parameter(tree);
    } else if (answer instanceof Names.Field field) {
      return Optional.of(context.mirrors.of(field));
    }
    if (!(answer instanceof Names.Local)) {
      return sketched(tree);
    }
    Optional<JavaType> type = context.sketch.typeOf(tree);
    return type.isEmpty()
        ? context.varTypes.typeOf(tree).flatMap(hidden::in)
        : type.filter(JavaTypes::isLocal)
            .flatMap(local -> context.varTypes.typeOf(tree))
            .or(() -> type.flatMap(context.mirrors::of));
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

  /** The type that an expression has as a reference. */
  public Optional<TypeMirror> typeOrBoxed(ExpressionTree tree) {
    return mirror(tree).flatMap(context.mirrors::boxed).or(() -> boxed(tree));
  }

  private Optional<TypeMirror> boxed(ExpressionTree tree) {
    return context
        .sketch
        .typeOf(tree)
        .or(() -> Operators.typeOf(tree, this::operand))
        .or(() -> NumericChoices.typeOf(tree, this::operand, context.sketch::callsGeneric))
        .filter(JavaType.Primitive.class::isInstance)
        .flatMap(type -> context.mirrors.of(JavaTypes.boxed(type)));
  }

  private Optional<JavaType> operand(ExpressionTree tree) {
    return context
        .sketch
        .typeOf(tree)
        .or(() -> typeOrBoxed(tree).flatMap(context.sourceTypes::exactly));
  }

  private static <E extends Element> Optional<E> only(List<E> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The type of what something is chosen from. */
  Optional<DeclaredType> receiver(ExpressionTree tree) {
    return mirror(tree)
        .or(() -> unconstrained(tree))
        .map(this::bound)
        .map(type -> type instanceof DeclaredType ? context.types.capture(type) : type)
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast);
  }

  /** The methods of which a call may mean one, by the class of what it is called on. */
  public List<ExecutableElement> methods(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree select
            && !context.namesType(select.getExpression())
        ? receiver(select.getExpression()).map(ReceiverTypes::element).stream()
            .flatMap(
                type -> context.members.methods(type, select.getIdentifier().toString()).stream())
            .filter(method -> TypeSketch.fits(method, tree))
            .toList()
        : context.calls.methods(tree);
  }

  /** A creation that leaves its type arguments out, where nothing tells them (JLS 18.4). */
  private Optional<TypeMirror> unconstrained(ExpressionTree tree) {
    return ExprTrees.withoutParentheses(tree) instanceof NewClassTree creation
            && TypeSketch.isDiamond(creation)
            && creation.getClassBody() == null
            && creation.getArguments().isEmpty()
            && creation.getEnclosingExpression() == null
        ? context
            .typeReader()
            .element(creation.getIdentifier())
            .filter(type -> type.getTypeParameters().stream().allMatch(this::isAny))
            .map(type -> context.types.getDeclaredType(type, objects(type)))
        : Optional.empty();
  }

  private boolean isAny(TypeParameterElement parameter) {
    return parameter.getBounds().stream().allMatch(Mirrors::isObject);
  }

  private TypeMirror[] objects(TypeElement type) {
    return type.getTypeParameters().stream()
        .map(any -> context.sourceTypes.object())
        .toArray(TypeMirror[]::new);
  }

  public static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }
}
