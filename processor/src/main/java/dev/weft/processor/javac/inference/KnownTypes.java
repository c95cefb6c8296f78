package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * The types of a call's arguments, found out once for all the methods that it may mean: calls are
 * nested, and each would ask for those inside it again and again.
 */
final class KnownTypes {
  private final Function<ExpressionTree, Optional<TypeMirror>> types;
  private final Map<ExpressionTree, Optional<TypeMirror>> known = new IdentityHashMap<>();

  KnownTypes(Function<ExpressionTree, Optional<TypeMirror>> types) {
    this.types = types;
  }

  Optional<TypeMirror> of(ExpressionTree tree) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    Optional<TypeMirror> before = known.get(inner);
    if (before == null) {
      before = types.apply(inner);
      known.put(inner, before);
    }
    return before;
  }
}
