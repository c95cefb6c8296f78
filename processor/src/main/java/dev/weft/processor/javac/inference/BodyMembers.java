package dev.weft.processor.javac.inference;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.names.BodyClass;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;

/** The types of members of classes that the body declares, where their declarations tell. */
public final class BodyMembers {
  private final TypeContext context;

  BodyMembers(TypeContext context) {
    this.context = context;
  }

  /** A class of the body as the type of an expression, with its type arguments there. */
  private record Use(BodyClass type, List<JavaType> arguments) {}

  /** A field named without a qualifier. */
  Optional<JavaType> field(String name) {
    return context.scopes.classWithField(name).flatMap(type -> field(inside(type), name));
  }

  /** A field of what an expression is. */
  Optional<JavaType> field(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    return use(tree.getExpression()).flatMap(on -> field(on, name));
  }

  private Optional<JavaType> field(Use on, String name) {
    return on.type().field(name).flatMap(found -> type(on, found));
  }

  /** The value of a call. */
  Optional<JavaType> called(MethodInvocationTree tree) {
    int arguments = tree.getArguments().size();
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      String name = select.getIdentifier().toString();
      return use(select.getExpression()).flatMap(on -> called(on, name, arguments));
    }
    String name = tree.getMethodSelect().toString();
    return context
        .scopes
        .classWithMethod(name)
        .flatMap(type -> called(inside(type), name, arguments));
  }

  private Optional<JavaType> called(Use on, String name, int arguments) {
    return on.type().method(name, arguments).flatMap(found -> type(on, found));
  }

  /** What a call asks of its argument at an index. */
  Optional<JavaType> parameter(MethodInvocationTree tree, int index) {
    int count = tree.getArguments().size();
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      String name = select.getIdentifier().toString();
      return use(select.getExpression()).flatMap(on -> parameter(on, name, count, index));
    }
    String name = tree.getMethodSelect().toString();
    return context
        .scopes
        .classWithMethod(name)
        .flatMap(type -> parameter(inside(type), name, count, index));
  }

  /** What a constructor asks of its argument at an index. */
  Optional<JavaType> parameter(NewClassTree tree, int index) {
    int count = tree.getArguments().size();
    return context
        .typeReader()
        .type(tree.getIdentifier())
        .or(() -> context.typeReader().type(TypeTrees.raw(tree.getIdentifier())))
        .flatMap(this::use)
        .flatMap(on -> parameter(on, "<init>", count, index));
  }

  private Optional<JavaType> parameter(Use on, String name, int count, int index) {
    return on.type().parameter(name, count, index).flatMap(found -> type(on, found));
  }

  private static Use inside(BodyClass type) {
    return new Use(type, List.of());
  }

  private Optional<Use> use(ExpressionTree tree) {
    if (ExprTrees.isThis(tree)) {
      return context.scopes.innermostClass().map(BodyMembers::inside);
    } else if (tree instanceof IdentifierTree name && name.getName().contentEquals("super")) {
      return context
          .scopes
          .innermostClass()
          .flatMap(type -> type.local().stream().findFirst())
          .map(BodyMembers::inside);
    }
    if (tree instanceof IdentifierTree name && context.namesType(tree)) {
      return context
          .scopes
          .bodyClass(name.getName().toString())
          .map(found -> inside(context.bodyClasses.declared(found)));
    }
    Optional<BodyClass> anonymous = anonymous(initializer(ExprTrees.withoutParentheses(tree)));
    if (anonymous.isPresent()) {
      return anonymous.map(BodyMembers::inside);
    }
    return context
        .sketch
        .typeOf(tree)
        .or(() -> new BodyCreations(context, this).typeOf(ExprTrees.withoutParentheses(tree)))
        .flatMap(this::use);
  }

  /** What a variable is declared to be, if it has no type but that of its initializer. */
  private ExpressionTree initializer(ExpressionTree tree) {
    return tree instanceof IdentifierTree name
            && context.names.expression(name.getName().toString()) instanceof Names.Local local
            && local.meaning() instanceof Meaning.Tracked tracked
            && context.declarations.get(tracked.variable()) instanceof VariableTree variable
            && variable.getType() == null
            && variable.getInitializer() != null
        ? ExprTrees.withoutParentheses(variable.getInitializer())
        : tree;
  }

  private Optional<BodyClass> anonymous(ExpressionTree tree) {
    return tree instanceof NewClassTree creation && creation.getClassBody() != null
        ? Optional.of(
            context.bodyClasses.of(creation.getClassBody(), List.of(creation.getIdentifier())))
        : Optional.empty();
  }

  private Optional<Use> use(JavaType type) {
    return type instanceof JavaType.Local local
        ? declaration(local).map(found -> new Use(found, local.arguments()))
        : Optional.empty();
  }

  /** A class is named alone, behind a class of the body, or behind the one that it was put in. */
  public Optional<BodyClass> declaration(JavaType.Local type) {
    String[] names = type.name().split("\\.", -1);
    Optional<ClassTree> at = context.scopes.bodyClass(names[0]);
    for (int i = 1; i < names.length; i++) {
      String name = names[i];
      at =
          at.isEmpty()
              ? context.scopes.bodyClass(name)
              : at.map(context.bodyClasses::declared).flatMap(outer -> outer.memberClass(name));
    }
    return at.map(context.bodyClasses::declared);
  }

  /** A type that a declaration writes, seen from where the class is used. */
  private Optional<JavaType> type(Use on, BodyClass.Found found) {
    List<? extends TypeParameterTree> parameters = found.in().tree().getTypeParameters();
    Tree type = found.type();
    for (int i = 0; i < parameters.size(); i++) {
      if (type instanceof IdentifierTree name
          && name.getName().equals(parameters.get(i).getName())) {
        return found.in().equals(on.type()) && i < on.arguments().size()
            ? bound(on.arguments().get(i))
            : Optional.empty();
      }
    }
    context.scopes.push();
    parameters.forEach(each -> context.scopes.declareTypeVariable(each.getName().toString()));
    boolean told =
        found.in().equals(on.type())
            && on.arguments().size() == parameters.size()
            && on.arguments().stream().noneMatch(JavaType.Wildcard.class::isInstance);
    for (int i = 0; told && i < parameters.size(); i++) {
      context.scopes.bindType(parameters.get(i).getName().toString(), on.arguments().get(i));
    }
    context.scopes.pushClass(found.in());
    Optional<JavaType> result = context.typeReader().type(type);
    context.scopes.pop();
    context.scopes.pop();
    List<JavaType> arguments = told ? on.arguments() : List.of();
    return result.flatMap(new OutsideTypes(context, found.in(), arguments)::of);
  }

  private static Optional<JavaType> bound(JavaType argument) {
    return argument instanceof JavaType.Wildcard wildcard
        ? wildcard.bound().filter(any -> wildcard.kind() == JavaType.Wildcard.Bound.EXTENDS)
        : Optional.of(argument);
  }
}
