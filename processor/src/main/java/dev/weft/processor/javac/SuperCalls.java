package dev.weft.processor.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the constructors of a class whose superclass the body declares too, as an inner class of
 * another: they name the instance around it (JLS 8.8.7.1).
 */
final class SuperCalls {
  private final BodyContext context;
  private final Edits edits;

  SuperCalls(BodyContext context, Edits edits) {
    this.context = context;
    this.edits = edits;
  }

  /**
   * Writes them.
   *
   * @param holder the variable of that instance
   */
  void write(ClassTree tree, Variable holder) {
    LocalUse around = new LocalUse(holder, LocalUse.Access.READ, true);
    List<MethodTree> constructors = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals("<init>")) {
        constructors.add(method);
      }
    }
    constructors.forEach(constructor -> write(constructor.getBody(), around));
    if (constructors.isEmpty()) {
      int brace = context.source.find('{', context.source.end(lastInHeader(tree)));
      edits.insert(
          brace + 1,
          Code.of("\n  " + tree.getSimpleName() + "() {\n    ", around, ".super();\n  }\n"));
    }
  }

  private void write(BlockTree body, LocalUse around) {
    Optional<IdentifierTree> call = call(body);
    if (call.isEmpty()) {
      edits.insert(context.source.start(body) + 1, Code.of(" ", around, ".super();"));
    } else if (call.get().getName().contentEquals("super")) {
      edits.insert(context.source.start(call.get()), Code.of(around, "."));
    }
  }

  /** The name in a constructor's call of another, {@code super} or {@code this}. */
  private static Optional<IdentifierTree> call(BlockTree body) {
    return body.getStatements().stream()
        .filter(each -> each instanceof ExpressionStatementTree)
        .map(each -> ((ExpressionStatementTree) each).getExpression())
        .filter(each -> each instanceof MethodInvocationTree)
        .map(each -> ((MethodInvocationTree) each).getMethodSelect())
        .filter(each -> each instanceof IdentifierTree)
        .map(each -> (IdentifierTree) each)
        .filter(n -> n.getName().contentEquals("super") || n.getName().contentEquals("this"))
        .findFirst();
  }

  private static Tree lastInHeader(ClassTree tree) {
    List<? extends Tree> interfaces = tree.getImplementsClause();
    return interfaces.isEmpty() ? tree.getExtendsClause() : interfaces.get(interfaces.size() - 1);
  }
}
