package dev.weft.processor.javac.body;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.syntax.VerbScan;
import dev.weft.processor.model.VerbKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body may run code that is not its own: it calls a method, or does what calls one unseen
 * (a string made of objects, a class initialized by the first use of its field). In doubt it does.
 */
final class ForeignCode extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** What runs nothing but its operands; some of it is looked at more closely. */
  private static final Set<Tree.Kind> OWN =
      EnumSet.of(
          Tree.Kind.BLOCK,
          Tree.Kind.EMPTY_STATEMENT,
          Tree.Kind.EXPRESSION_STATEMENT,
          Tree.Kind.VARIABLE,
          Tree.Kind.IF,
          Tree.Kind.WHILE_LOOP,
          Tree.Kind.DO_WHILE_LOOP,
          Tree.Kind.FOR_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.LABELED_STATEMENT,
          Tree.Kind.BREAK,
          Tree.Kind.CONTINUE,
          Tree.Kind.RETURN,
          Tree.Kind.PARENTHESIZED,
          Tree.Kind.CONDITIONAL_EXPRESSION,
          Tree.Kind.ASSIGNMENT,
          Tree.Kind.ARRAY_ACCESS,
          Tree.Kind.TYPE_CAST,
          Tree.Kind.IDENTIFIER,
          Tree.Kind.MEMBER_SELECT,
          Tree.Kind.METHOD_INVOCATION);

  private final VerbScan verbs;
  private final LocalTypes locals;
  private boolean found;

  private ForeignCode(VerbScan verbs, LocalTypes locals) {
    this.verbs = verbs;
    this.locals = locals;
  }

  /** Whether a template's body may. */
  static boolean in(MethodTree method, VerbScan verbs) {
    ForeignCode scan = new ForeignCode(verbs, LocalTypes.of(method));
    scan.scan(method.getBody(), null);
    return scan.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    if (found || tree == null) {
      return null;
    }
    found = !OWN.contains(tree.getKind()) && !isOperator(tree) && !(tree instanceof LiteralTree);
    return found ? null : super.scan(tree, none);
  }

  private static boolean isOperator(Tree tree) {
    return tree instanceof BinaryTree
        || tree instanceof UnaryTree
        || tree instanceof CompoundAssignmentTree;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    return scan(tree.getInitializer(), none);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void none) {
    return scan(tree.getExpression(), none);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    found |= !locals.isArray(tree.getExpression());
    return scan(tree.getStatement(), none);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    found |= !locals.isLocal(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    found |= !locals.isLength(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    VerbKind verb = verbs.verb(tree).orElse(null);
    found |= verb != VerbKind.YIELD && verb != VerbKind.AWAIT;
    return scan(tree.getArguments(), none);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
    found |= tree.getKind() == Tree.Kind.PLUS && !locals.isPrimitive(tree);
    return super.visitBinary(tree, none);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    found |= tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT && !locals.isPrimitive(tree.getVariable());
    return super.visitCompoundAssignment(tree, none);
  }
}
