package dev.weft.processor.javac.island;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.BodyClasses;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Finds classes of the body that call private constructors of their superclass: those of a machine
 * cannot, and nobody but a class itself can do it in their stead (JLS 8.8.7.1).
 */
final class SuperConstructors {
  private final BodyContext context;

  SuperConstructors(BodyContext context) {
    this.context = context;
  }

  /** The constructor that an anonymous class is created with. */
  void check(NewClassTree tree) {
    if (tree.getClassBody() != null) {
      check(tree.getIdentifier(), tree.getArguments());
    }
  }

  /** The constructors that those of a named class call, or the implicit one does. */
  void check(ClassTree tree) {
    Tree superclass = tree.getExtendsClause();
    if (superclass == null || tree.getKind() != Tree.Kind.CLASS) {
      return;
    }
    List<MethodTree> constructors = BodyClasses.constructors(tree);
    if (constructors.isEmpty()) {
      check(superclass, List.of());
    }
    for (MethodTree constructor : constructors) {
      Optional<MethodInvocationTree> call = BodyClasses.constructorCall(constructor);
      if (call.filter(BodyClasses::callsOwn).isEmpty()) {
        check(superclass, call.isEmpty() ? List.of() : call.get().getArguments());
      }
    }
  }

  private void check(Tree superclass, List<? extends ExpressionTree> arguments) {
    context
        .typeReader()
        .element(superclass)
        .filter(type -> context.privates.isReachable(type) && isOutOfReach(type, arguments))
        .ifPresent(
            type ->
                context.report(
                    Problem.PRIVATE_CONSTRUCTOR_IN_BODY,
                    superclass,
                    type.getQualifiedName().toString()));
  }

  /** Whether the one that is meant is private, or may be: another must not be called instead. */
  private boolean isOutOfReach(TypeElement type, List<? extends ExpressionTree> arguments) {
    List<ExecutableElement> fitting =
        context.members.constructors(type).stream()
            .filter(each -> Mirrors.takes(each, arguments.size()))
            .toList();
    return fitting.stream().anyMatch(SuperConstructors::isPrivate)
        && context
            .overloads
            .plain
            .chosen(fitting, arguments)
            .filter(each -> !isPrivate(each))
            .isEmpty();
  }

  private static boolean isPrivate(ExecutableElement constructor) {
    return constructor.getModifiers().contains(Modifier.PRIVATE);
  }
}
