package dev.weft.processor.javac.body;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Switch statements over the constants of enums, by their qualified names: whether values may fall
 * past all cases depends on the selector's type (JLS 14.11.1.1), of which the source may not tell.
 */
final class Exhaustion {
  private final BodyContext context;

  Exhaustion(BodyContext context) {
    this.context = context;
  }

  /** Whether the compiler may know that the cases are exhaustive, or that they are not. */
  boolean isDoubtful(SwitchTree tree) {
    return !CaseLabels.isExhaustive(tree.getCases())
        && tree.getCases().stream().anyMatch(this::namesQualified)
        && context.sketch.typeOf(tree.getExpression()).filter(this::isEnum).isEmpty();
  }

  /** Whether there is such a switch in a statement. */
  boolean isDoubtfulWithin(Tree statement) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
        found[0] |= isDoubtful(tree);
        return super.visitSwitch(tree, none);
      }
    }.scan(statement, null);
    return found[0];
  }

  private boolean namesQualified(CaseTree tree) {
    List<Tree> labels = CaseLabels.trees(tree);
    return labels.stream()
        .map(CaseLabels::constant)
        .anyMatch(
            name ->
                name instanceof MemberSelectTree select
                    && isEnum(context.typeReader().element(select.getExpression())));
  }

  private boolean isEnum(JavaType type) {
    return isEnum(context.typeReader().element(type));
  }

  private static boolean isEnum(Optional<TypeElement> type) {
    return type.filter(element -> element.getKind() == ElementKind.ENUM).isPresent();
  }
}
