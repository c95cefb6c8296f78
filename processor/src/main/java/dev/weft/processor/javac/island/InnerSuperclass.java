package dev.weft.processor.javac.island;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.BodyClasses;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives a class of the body, whose superclass is an inner class of one around the template or has
 * become one in the machine, the instance that its constructors leave unsaid (JLS 8.8.7.1).
 */
final class InnerSuperclass {
  private final BodyContext context;
  private final CodeReader reader;
  private final Receivers receivers;

  InnerSuperclass(BodyContext context, CodeReader reader, Receivers receivers) {
    this.context = context;
    this.reader = reader;
    this.receivers = receivers;
  }

  /** To be asked before the class is one of those around. */
  void qualify(ClassTree tree) {
    Tree superclass = tree.getExtendsClause();
    if (superclass == null || tree.getKind() != Tree.Kind.CLASS) {
      return;
    }
    Optional<Variable> holder = receivers.holderOf(superclass);
    if (holder.isPresent()) {
      qualify(tree, Code.of(new LocalUse(holder.get(), LocalUse.Access.READ, true)));
      return;
    }
    OptionalInt level =
        context.typeReader().element(superclass).stream()
            .map(receivers::levelOfInner)
            .flatMapToInt(OptionalInt::stream)
            .findFirst();
    level.ifPresent(found -> qualify(tree, receivers.receiver(found)));
  }

  private void qualify(ClassTree tree, Code around) {
    List<MethodTree> constructors = BodyClasses.constructors(tree);
    constructors.forEach(constructor -> qualify(constructor, around));
    if (constructors.isEmpty()) {
      Tree last = tree.getExtendsClause();
      for (Tree implemented : tree.getImplementsClause()) {
        last = implemented;
      }
      Code call = Code.of(" " + tree.getSimpleName() + "() { ", around, ".super(); }");
      insert(context.source.behind('{', context.source.end(last)), call);
    }
  }

  private void qualify(MethodTree constructor, Code around) {
    Optional<MethodInvocationTree> call = BodyClasses.constructorCall(constructor);
    if (call.isEmpty()) {
      int start = context.source.start(constructor.getBody());
      insert(start + 1, Code.of(" ", around, ".super();"));
    } else if (call.get().getMethodSelect() instanceof IdentifierTree
        && !BodyClasses.callsOwn(call.get())) {
      insert(context.source.start(call.get()), Code.of(around, "."));
    }
  }

  private void insert(int at, Code code) {
    reader.edits().insert(at, code);
  }
}
