package dev.weft.processor.javac.names;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The classes that a body declares, with their supertypes. */
public final class BodyClasses {
  private final NameContext context;
  private final Map<ClassTree, BodyClass> known = new IdentityHashMap<>();

  BodyClasses(NameContext context) {
    this.context = context;
  }

  /** A class whose supertypes its declaration names. */
  public BodyClass declared(ClassTree tree) {
    BodyClass found = known.get(tree);
    return found == null ? of(tree, supertypes(tree)) : found;
  }

  public static List<Tree> supertypes(ClassTree tree) {
    List<Tree> result = new ArrayList<>(tree.getImplementsClause());
    if (tree.getExtendsClause() != null) {
      result.add(tree.getExtendsClause());
    }
    return result;
  }

  /** The constructors that a class is written with. */
  public static List<MethodTree> constructors(ClassTree tree) {
    return tree.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getName().contentEquals("<init>"))
        .toList();
  }

  /** The call of another constructor that one begins with, or comes to (JLS 8.8.7.1). */
  public static Optional<MethodInvocationTree> constructorCall(MethodTree constructor) {
    return constructor.getBody().getStatements().stream()
        .filter(ExpressionStatementTree.class::isInstance)
        .map(statement -> ((ExpressionStatementTree) statement).getExpression())
        .filter(MethodInvocationTree.class::isInstance)
        .map(MethodInvocationTree.class::cast)
        .filter(call -> callsOwn(call) || callsSuper(call))
        .findFirst();
  }

  /** Whether a call is one of another constructor of the same class. */
  public static boolean callsOwn(MethodInvocationTree call) {
    return call.getMethodSelect().toString().equals("this");
  }

  private static boolean callsSuper(MethodInvocationTree call) {
    String method = call.getMethodSelect().toString();
    return method.equals("super") || method.endsWith(".super");
  }

  /** A class with these supertypes. */
  public BodyClass of(ClassTree tree, List<? extends Tree> supertypes) {
    List<BodyClass> local = new ArrayList<>();
    List<TypeElement> others = new ArrayList<>();
    for (Tree supertype : supertypes) {
      Optional<ClassTree> declaration = declaration(supertype);
      declaration.map(this::declared).ifPresent(local::add);
      if (declaration.isEmpty()) {
        context.typeReader().element(supertype).ifPresent(others::add);
      }
    }
    context.members.classNamed("java.lang." + implicit(tree)).ifPresent(others::add);
    BodyClass result =
        new BodyClass(
            tree, List.copyOf(local), List.copyOf(others), context.members, context.inPackage);
    known.put(tree, result);
    return result;
  }

  private static String implicit(ClassTree tree) {
    return switch (tree.getKind().name()) {
      case "ENUM" -> "Enum";
      case "RECORD" -> "Record";
      default -> "Object";
    };
  }

  /** Where the body declares what a type tree names. */
  private Optional<ClassTree> declaration(Tree type) {
    if (type instanceof ParameterizedTypeTree parameterized) {
      return declaration(parameterized.getType());
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return declaration(annotated.getUnderlyingType());
    } else if (type instanceof MemberSelectTree select) {
      return declaration(select.getExpression())
          .map(this::declared)
          .flatMap(outer -> outer.memberClass(select.getIdentifier().toString()));
    }
    return type instanceof IdentifierTree name
        ? context.scopes.bodyClass(name.getName().toString())
        : Optional.empty();
  }
}
