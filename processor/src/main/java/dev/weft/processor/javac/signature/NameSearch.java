package dev.weft.processor.javac.signature;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Finds where a type's source mentions a class. */
final class NameSearch extends TreeScanner<@Nullable Tree, Name> {
  /** The name in a type's tree, or else the whole. */
  static Tree find(Tree type, Name name) {
    if (type instanceof MethodTree) return type;
    Tree found = new NameSearch().scan(type, name);
    return found == null ? type : found;
  }

  @Override
  public @Nullable Tree visitIdentifier(IdentifierTree tree, Name name) {
    return tree.getName().equals(name) ? tree : null;
  }

  @Override
  public @Nullable Tree visitMemberSelect(MemberSelectTree tree, Name name) {
    return tree.getIdentifier().equals(name) ? tree : super.visitMemberSelect(tree, name);
  }

  @Override
  public @Nullable Tree reduce(@Nullable Tree later, @Nullable Tree earlier) {
    return earlier == null ? later : earlier;
  }
}
