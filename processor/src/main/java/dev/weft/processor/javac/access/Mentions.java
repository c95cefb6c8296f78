package dev.weft.processor.javac.access;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.inference.Functions;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.report.Problem;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Sees to it that the machine can name the classes that a body has to do with. */
public final class Mentions {
  /** A class of the body has it for a supertype. */
  public static final String EXTENDS = "extends it";

  /** A class of the body overrides a method whose type mentions it. */
  public static final String OVERRIDES = "overrides a method that takes or gives it";

  private static final String OBJECT = "java.lang.Object";
  private static final String OVERLOADS = "chooses between overloads by it";
  private static final String FUNCTION = "has a lambda or a method reference for it";

  private final AccessContext context;

  Mentions(AccessContext context) {
    this.context = context;
  }

  /** A class of which values are had, and the tree to point at if that cannot be. */
  public void type(@Nullable TypeElement type, Tree tree) {
    if (type != null && !context.privates.isHad(type)) {
      outOfReach(type, tree, "has values of it, for which no one supertype stands");
    }
  }

  /**
   * A class whose name itself is needed.
   *
   * @param use what the body does with it
   */
  public void name(@Nullable TypeElement type, Tree tree, String use) {
    if (type != null && !context.privates.isReachable(type)) {
      outOfReach(type, tree, use);
    }
  }

  /** A class that a bound is about: a supertype does not do, a type variable does. */
  private void exactly(TypeElement type, Tree tree) {
    if (context.privates.variable(type).isEmpty()) {
      name(type, tree, "asks for it by the bound of a type parameter");
    }
  }

  private void outOfReach(TypeElement type, Tree tree, String use) {
    String name = type.getQualifiedName().toString();
    context.report(Problem.PRIVATE_TYPE_IN_BODY, tree, name, use, orElse(use));
  }

  /** What helps without giving the type away. */
  private static String orElse(String use) {
    return switch (use) {
      case EXTENDS -> beside("extends it");
      case FUNCTION -> beside("implements it");
      case OVERRIDES -> beside("does");
      case OVERLOADS -> ", or give the overloads names of their own";
      default -> "";
    };
  }

  private static String beside(String what) {
    return ", or declare a class that "
        + what
        + " beside the template, and create that in the body";
  }

  /** The classes of a local's type. */
  public void declared(VariableTree tree, Tree at) {
    initializer(tree);
    if (tree.getType() != null) {
      written(tree.getType());
    } else if (TypeSketch.ofLiteral(tree.getInitializer()).isEmpty()) {
      context.varTypes.typeOf(tree, at).ifPresent(type -> inferred(type, tree));
    }
  }

  /** The parameters of a lambda, whose types the compiler has to infer and may not reach. */
  public void parameters(LambdaExpressionTree tree) {
    boolean implicit = tree.getParameters().stream().anyMatch(each -> each.getType() == null);
    if (implicit && context.privates.exist()) {
      tree.getParameters().forEach(each -> declared(each, tree.getBody()));
    }
  }

  /** All the classes that a type, as the body writes it, is made of. */
  public void written(@Nullable Tree tree) {
    each(tree, this::type);
  }

  /** The type that a function is to be of. */
  public void function(@Nullable Tree tree) {
    each(tree, this::function);
  }

  private void function(@Nullable TypeElement type, Tree tree) {
    if (type != null && context.functions.method(type).isEmpty()) {
      name(type, tree, FUNCTION);
    }
  }

  private void each(@Nullable Tree tree, BiConsumer<TypeElement, Tree> mention) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        context.typeReader().element(name).ifPresent(type -> mention.accept(type, name));
        return null;
      }

      @Override
      public @Nullable Void visitParameterizedType(
          ParameterizedTypeTree type, @Nullable Void none) {
        arguments(type);
        return super.visitParameterizedType(type, none);
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree name, @Nullable Void none) {
        context.typeReader().element(name).ifPresent(type -> mention.accept(type, name));
        return null;
      }
    }.scan(tree, null);
  }

  /** The classes that an inferred type is made of. */
  void inferred(TypeMirror type, Tree tree) {
    Mirrors.classesIn(type).forEach(each -> type(each, tree));
  }

  /** A method or constructor that a bridge calls: the bridge names all its types. */
  public void bridged(ExecutableElement method, Tree tree) {
    inferred(method.getReturnType(), tree);
    method.getParameters().forEach(parameter -> inferred(parameter.asType(), tree));
    Mirrors.boundsOf(method).forEach(type -> exactly(type, tree));
    functions(method, tree);
  }

  /** A function cannot become one of a class that has no name. */
  private void functions(ExecutableElement method, Tree tree) {
    List<? extends ExpressionTree> arguments = argumentsOf(tree);
    for (int i = 0; i < Math.min(arguments.size(), method.getParameters().size()); i++) {
      ExpressionTree argument = ExprTrees.withoutParentheses(arguments.get(i));
      if (Functions.isFunction(argument) || Functions.areChosenBy(argument)) {
        Element type = context.types.asElement(method.getParameters().get(i).asType());
        function(type instanceof TypeElement element ? element : null, argument);
      }
    }
  }

  private static List<? extends ExpressionTree> argumentsOf(Tree call) {
    if (call instanceof MethodInvocationTree method) {
      return method.getArguments();
    }
    return call instanceof NewClassTree creation ? creation.getArguments() : List.of();
  }

  /**
   * Overloads that a call may mean: which one is meant must not be a matter of a type that the
   * machine has another for.
   */
  public void overloads(List<ExecutableElement> methods, Tree tree) {
    context.overloads.differing(methods).forEach(each -> name(each, tree, OVERLOADS));
  }

  /** The arguments of a generic type: a bound of its parameters may ask for the very class. */
  public void arguments(ParameterizedTypeTree tree) {
    context
        .typeReader()
        .element(tree.getType())
        .ifPresent(type -> arguments(type.getTypeParameters(), tree.getTypeArguments()));
  }

  private void arguments(
      List<? extends TypeParameterElement> parameters, List<? extends Tree> arguments) {
    for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
      if (isBounded(parameters.get(i))) {
        each(arguments.get(i), this::exactly);
      }
    }
  }

  private static boolean isBounded(TypeParameterElement parameter) {
    return parameter.getBounds().stream().anyMatch(bound -> !bound.toString().equals(OBJECT));
  }

  /** The arguments of a generic method that no bridge calls: the same. */
  public void bounded(List<ExecutableElement> methods, MethodInvocationTree tree) {
    if (context.privates.exist()) {
      methods.forEach(method -> bounded(method, method.getTypeParameters(), tree.getArguments()));
    }
  }

  /** The arguments of constructors that tell the type arguments of a class (JLS 15.9.3). */
  public void created(NewClassTree tree) {
    if (context.privates.exist() && TypeSketch.isDiamond(tree)) {
      context
          .typeReader()
          .element(tree.getIdentifier())
          .ifPresent(
              type ->
                  context.members.constructors(type).stream()
                      .filter(each -> each.getParameters().size() == tree.getArguments().size())
                      .forEach(
                          each -> bounded(each, type.getTypeParameters(), tree.getArguments())));
    }
  }

  private void bounded(
      ExecutableElement method,
      List<? extends TypeParameterElement> inferred,
      List<? extends ExpressionTree> arguments) {
    int count = Math.min(method.getParameters().size(), arguments.size());
    for (int i = 0; i < count; i++) {
      TypeMirror parameter = method.getParameters().get(i).asType();
      boolean tells =
          inferred.stream()
              .filter(Mentions::isBounded)
              .anyMatch(each -> Mirrors.isOrHas(parameter, each));
      if (tells) {
        exactly(arguments.get(i));
      }
    }
  }

  private void exactly(ExpressionTree argument) {
    if (argument instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("class")) {
      each(select.getExpression(), this::exactly);
    } else {
      new ReceiverTypes(context)
          .typeOrBoxed(argument)
          .ifPresent(type -> Mirrors.classesIn(type).forEach(each -> exactly(each, argument)));
    }
  }

  /** The initializer of a variable: a function is of the very type it has. */
  public void initializer(VariableTree tree) {
    ExpressionTree value = tree.getInitializer();
    if (value != null && tree.getType() != null) {
      ExpressionTree inner = ExprTrees.withoutParentheses(value);
      if (Functions.isFunction(inner) || Functions.areChosenBy(inner)) {
        function(TypeTrees.raw(tree.getType()));
      }
    }
  }

  /** A field that a bridge reads or writes. */
  public void bridged(VariableElement field, Tree tree) {
    inferred(field.asType(), tree);
  }

  /** What a field is chosen from, unless its value is written instead. */
  public void receiver(TypeElement type, VariableElement field, Tree tree) {
    if (field.getConstantValue() == null) {
      type(type, tree);
    }
  }
}
