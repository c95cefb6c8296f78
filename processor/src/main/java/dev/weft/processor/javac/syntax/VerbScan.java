package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.weft.processor.model.Misuse;
import dev.weft.processor.model.Scope;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.model.VerbKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the uses of a template's scope, and marks every tree around a verb. */
public final class VerbScan extends TreePathScanner<@Nullable Void, @Nullable Void> {
  /** A use of the scope that is no verb in its place. */
  public record Finding(Misuse.Kind kind, Tree tree) {}

  private final String scope;
  private final ScopeKind scopeKind;
  private final Tree root;
  private final Set<Tree> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Tree, VerbKind> verbs = new IdentityHashMap<>();
  private final List<Finding> misuses = new ArrayList<>();

  public VerbScan(TreePath method, Scope scope) {
    this.scope = scope.name();
    this.scopeKind = scope.kind();
    this.root = method.getLeaf();
    MethodTree tree = (MethodTree) root;
    if (tree.getBody() != null) {
      scan(new TreePath(method, tree.getBody()), null);
    }
  }

  public boolean holdsVerb(@Nullable Tree tree) {
    return tree != null && around.contains(tree);
  }

  public Optional<VerbKind> verb(Tree tree) {
    return Optional.ofNullable(verbs.get(tree));
  }

  public List<Finding> misuses() {
    return misuses;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    if (tree.getName().contentEquals(scope)) {
      use(tree);
    }
    return null;
  }

  /** The name of a method that is called without a qualifier is no use of a variable. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (tree.getMethodSelect() instanceof IdentifierTree) {
      scan(tree.getTypeArguments(), none);
      return scan(tree.getArguments(), none);
    }
    return super.visitMethodInvocation(tree, none);
  }

  private void use(IdentifierTree tree) {
    TreePath select = getCurrentPath().getParentPath();
    TreePath call = select.getParentPath();
    if (!(select.getLeaf() instanceof MemberSelectTree member)
        || !(call.getLeaf() instanceof MethodInvocationTree invocation)
        || invocation.getMethodSelect() != member) {
      misplaced(tree, getCurrentPath(), Misuse.Kind.ESCAPES);
      return;
    }
    VerbKind kind = VerbKind.of(member.getIdentifier().toString()).orElse(null);
    if (kind == null) {
      misplaced(tree, getCurrentPath(), Misuse.Kind.ESCAPES);
      return;
    }
    if (!kind.isOf(scopeKind)) {
      misplaced(invocation, call, Misuse.Kind.OF_ANOTHER_SCOPE);
      return;
    }
    verbs.put(invocation, kind);
    boolean header =
        call.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop
            && loop.getExpression() == invocation;
    if (misplaced(invocation, call, null)) {
      return;
    }
    if (kind == VerbKind.EACH && !header) {
      misuses.add(new Finding(Misuse.Kind.EACH_OUTSIDE_FOR, invocation));
    }
    mark(call);
  }

  /** Marks every tree around another. */
  public void mark(TreePath path) {
    for (Tree at : path) {
      if (at == root) {
        break;
      }
      around.add(at);
    }
  }

  /** Notes a statement that suspends without a verb. */
  public void suspendsAt(TreePath path) {
    if (!misplaced(path.getLeaf(), path, null)) {
      mark(path);
    }
  }

  /** Reports a use inside a lambda, class or synchronized block, or else as the kind given. */
  private boolean misplaced(Tree tree, TreePath path, Misuse.@Nullable Kind otherwise) {
    Tree below = tree;
    for (Tree at : path) {
      if (at instanceof LambdaExpressionTree) {
        return misuses.add(new Finding(Misuse.Kind.IN_LAMBDA, tree));
      } else if (at instanceof ClassTree) {
        boolean field = below instanceof VariableTree;
        return misuses.add(new Finding(field ? Misuse.Kind.IN_FIELD : Misuse.Kind.IN_CLASS, tree));
      } else if (at instanceof SynchronizedTree lock && lock.getBlock() == below) {
        return misuses.add(new Finding(Misuse.Kind.IN_SYNCHRONIZED, tree));
      } else if (at == root) {
        break;
      }
      below = at;
    }
    return otherwise != null && misuses.add(new Finding(otherwise, tree));
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    boolean hides = tree.getParameters().stream().anyMatch(p -> p.getName().contentEquals(scope));
    return hides ? null : super.visitLambdaExpression(tree, none);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    boolean hides =
        tree.getMembers().stream()
            .anyMatch(m -> m instanceof VariableTree v && v.getName().contentEquals(scope));
    return hides ? null : super.visitClass(tree, none);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    boolean hides = tree.getParameters().stream().anyMatch(p -> p.getName().contentEquals(scope));
    return hides ? null : super.visitMethod(tree, none);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void none) {
    return scan(tree.getExpression(), none);
  }
}
