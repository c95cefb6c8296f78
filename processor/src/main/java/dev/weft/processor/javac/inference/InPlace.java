package dev.weft.processor.javac.inference;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.syntax.ClassTrees;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether to ask javac for a scope of a body would do harm. What it attributes is a copy,
 * but for a class that the copy declares it attributes the superclass, too, and that in place, with
 * the classes around it. A variable of an anonymous class's type in those no longer compiles, for
 * the name that javac leaves for the type means nothing.
 */
final class InPlace {
  private final TypeContext context;
  private @Nullable Boolean harms;

  InPlace(TypeContext context) {
    this.context = context;
  }

  /** Whether a variable would no longer compile. */
  boolean harms() {
    if (harms == null) {
      harms = units().stream().anyMatch(Inferred::in);
    }
    return harms;
  }

  /** The sources of the superclasses of what the body declares. */
  private Set<CompilationUnitTree> units() {
    Set<CompilationUnitTree> result = Collections.newSetFromMap(new IdentityHashMap<>());
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        add(tree.getExtendsClause());
        return super.visitClass(tree, none);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
        add(tree.getClassBody() == null ? null : tree.getIdentifier());
        return super.visitNewClass(tree, none);
      }

      private void add(@Nullable Tree superclass) {
        Optional<TypeElement> type = context.typeReader().element(superclass);
        while (type.isPresent()) {
          TreePath path = context.trees.getPath(type.get());
          if (path != null && type.get().getKind().isClass()) result.add(path.getCompilationUnit());
          type = superclass(type.get());
        }
      }
    }.scan(context.method.getLeaf(), null);
    return result;
  }

  private Optional<TypeElement> superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }

  /** Finds a variable whose inferred type may be that of an anonymous class. */
  private static final class Inferred extends TreeScanner<@Nullable Void, @Nullable Void> {
    private boolean found;

    static boolean in(CompilationUnitTree unit) {
      Inferred search = new Inferred();
      search.scan(unit, null);
      return search.found;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
      found |= tree.getType() == null && ClassTrees.in(tree.getInitializer());
      return super.visitVariable(tree, none);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
      found |= tree.getVariable().getType() == null && ClassTrees.in(tree.getExpression());
      return super.visitEnhancedForLoop(tree, none);
    }
  }
}
