package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The simple names that a method mentions, whatever they mean. */
public final class MentionedNames extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Set<String> all = new HashSet<>();
  private final Set<String> inClasses = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> reified = new HashSet<>();
  private final Set<Tree> reifying = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean extending;
  private int classes;

  private MentionedNames() {}

  public static MentionedNames in(TreePath method) {
    MentionedNames result = new MentionedNames();
    result.scan(method.getLeaf(), null);
    return result;
  }

  public Set<String> all() {
    return all;
  }

  /** Those that classes with a name mention or declare. */
  public Set<String> inClasses() {
    return inClasses;
  }

  /**
   * Whether the method asks for a class of its own as such: as an inner class of a generic machine,
   * it would be generic, too, which neither the class of an array nor an exception can be (JLS 4.7,
   * 8.1.2).
   */
  public boolean askForClasses() {
    return extending || declared.stream().anyMatch(reified::contains);
  }

  /** Whether a name stands for the class of an array or of a test. */
  public boolean isReified(IdentifierTree tree) {
    return reifying.contains(tree);
  }

  private void name(CharSequence name) {
    all.add(name.toString());
    if (classes > 0) {
      inClasses.add(name.toString());
    }
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    name(tree.getName());
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    name(tree.getIdentifier());
    return super.visitMemberSelect(tree, none);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    name(tree.getName());
    if (tree.getQualifierExpression() instanceof ArrayTypeTree array) {
      reified(array.getType());
    }
    return super.visitMemberReference(tree, none);
  }

  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void none) {
    inClasses.add(tree.getName().toString());
    return super.visitTypeParameter(tree, none);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    boolean hasName = tree.getSimpleName().length() > 0;
    inClasses.add(tree.getSimpleName().toString());
    if (hasName && tree.getKind() == Tree.Kind.CLASS) {
      declared.add(tree.getSimpleName().toString());
      extending |= tree.getExtendsClause() != null;
    }
    classes += hasName ? 1 : 0;
    super.visitClass(tree, none);
    classes -= hasName ? 1 : 0;
    return null;
  }

  private void reified(@Nullable Tree type) {
    if (type != null) {
      Tree name = TypeTrees.raw(type);
      if (name instanceof ArrayTypeTree array) {
        reified(array.getType());
        return;
      }
      reified.add(TypeTrees.simpleName(name));
      while (name instanceof MemberSelectTree select) {
        name = select.getExpression();
      }
      reifying.add(name);
    }
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void none) {
    reified(tree.getType());
    return super.visitInstanceOf(tree, none);
  }

  @Override
  public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void none) {
    reified(tree.getVariable().getType());
    return super.visitBindingPattern(tree, none);
  }

  @Override
  public @Nullable Void visitArrayType(ArrayTypeTree tree, @Nullable Void none) {
    reified.add(TypeTrees.simpleName(TypeTrees.raw(tree.getType())));
    return super.visitArrayType(tree, none);
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void none) {
    reified(tree.getType());
    return super.visitNewArray(tree, none);
  }
}
