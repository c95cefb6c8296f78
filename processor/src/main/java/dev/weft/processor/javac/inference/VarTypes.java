package dev.weft.processor.javac.inference;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * The types of {@code var} variables, where their initializers do not tell them. {@code
 * Trees.getScope} attributes a copy of the body up to a point and leaves the real one alone; it
 * costs as much as that, so it is asked once a block, and not where it would do harm.
 */
public final class VarTypes {
  private final TypeContext context;
  private final ExactTypes initializers;
  private final InPlace inPlace;
  private final Map<Tree, Map<String, TypeMirror>> known = new IdentityHashMap<>();

  VarTypes(TypeContext context) {
    this.context = context;
    this.initializers = new ExactTypes(context);
    this.inPlace = new InPlace(context);
  }

  /**
   * The type of a local that is about to be declared; none if it is that of an anonymous class.
   *
   * @param at a statement in whose scope the local is, the same one for all locals of a block
   */
  public Optional<TypeMirror> typeOf(VariableTree tree, Tree at) {
    if (tree.getInitializer() instanceof NewClassTree creation && creation.getClassBody() != null) {
      return Optional.empty();
    }
    return Optional.ofNullable(tree.getInitializer())
        .flatMap(initializers::typeOf)
        .or(() -> typeOf(tree.getName().toString(), at));
  }

  /**
   * The type of a local.
   *
   * @param at a statement in whose scope the local is, the same one for all locals of a block
   */
  public Optional<TypeMirror> typeOf(String name, Tree at) {
    return Optional.ofNullable(known.computeIfAbsent(at, this::localsAt).get(name));
  }

  /** The type of a local that an expression names. */
  Optional<TypeMirror> typeOf(IdentifierTree tree) {
    String name = tree.getName().toString();
    return lastOfBlock(tree).flatMap(last -> typeOf(name, last)).or(() -> typeOf(name, tree));
  }

  private Optional<Tree> lastOfBlock(Tree tree) {
    TreePath path = TreePath.getPath(context.method, tree);
    while (path != null && !(path.getLeaf() instanceof BlockTree)) {
      path = path.getParentPath();
    }
    return path != null && path.getLeaf() instanceof BlockTree block
        ? Optional.of(block.getStatements().get(block.getStatements().size() - 1))
        : Optional.empty();
  }

  private Map<String, TypeMirror> localsAt(Tree at) {
    Map<String, TypeMirror> result = new HashMap<>();
    if (inPlace.harms()) return result;
    TreePath path = TreePath.getPath(context.method, at);
    try {
      for (Scope scope = context.trees.getScope(path);
          scope != null && scope.getEnclosingMethod() != null;
          scope = scope.getEnclosingScope()) {
        for (Element local : scope.getLocalElements()) {
          result.putIfAbsent(local.getSimpleName().toString(), local.asType());
        }
      }
    } catch (NullPointerException unqualifiedCallInConditional) {
      // JDK-8347989, mended in 25: such a variable's type stays unknown.
      return result;
    }
    return result;
  }
}
