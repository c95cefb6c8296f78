package dev.weft.processor.javac.syntax;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;

/** The trees of types' uses. */
public final class TypeTrees {
  private TypeTrees() {}

  public static String simpleName(Tree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return tree.toString();
  }

  /** The name in the use of a type, without type arguments and annotations. */
  public static Tree raw(Tree type) {
    if (type instanceof ParameterizedTypeTree generic) return raw(generic.getType());
    return type instanceof AnnotatedTypeTree annotated ? raw(annotated.getUnderlyingType()) : type;
  }
}
