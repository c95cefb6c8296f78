package dev.weft.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Case labels that name an enum's constant by its simple name alone (JLS 14.11.1). */
final class EnumLabels {
  private final BodyContext context;

  EnumLabels(BodyContext context) {
    this.context = context;
  }

  /** Whether a label, or the tree around its constant, is such a name. */
  boolean isConstant(Tree label) {
    if (!(constant(label) instanceof IdentifierTree tree)) {
      return false;
    }
    String name = tree.getName().toString();
    Names.Answer answer = context.names.expression(name);
    if (answer instanceof Names.Field field) {
      return field.element().getKind() == ElementKind.ENUM_CONSTANT;
    }
    return answer instanceof Names.OfClass type
        ? context
            .members
            .classNamed(type.type().canonicalName())
            .filter(of -> isEnumConstant(of, name))
            .isPresent()
        : answer instanceof Names.Leave;
  }

  private boolean isEnumConstant(TypeElement type, String name) {
    return context.members.fields(type, name).stream()
        .anyMatch(field -> field.getKind() == ElementKind.ENUM_CONSTANT);
  }

  /** The constant that a label is, or is made of; none in a pattern. */
  static @Nullable Tree constant(Tree label) {
    if (label instanceof ExpressionTree) {
      return label;
    }
    Tree[] inner = new Tree[1];
    label.accept(
        new com.sun.source.util.TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void scan(@Nullable Tree child, @Nullable Void none) {
            inner[0] = child;
            return null;
          }
        },
        null);
    return label.getKind().name().equals("CONSTANT_CASE_LABEL") ? inner[0] : null;
  }
}
