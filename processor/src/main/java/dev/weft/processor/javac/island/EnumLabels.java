package dev.weft.processor.javac.island;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.CaseLabels;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Case labels that name an enum's constant by its simple name alone (JLS 14.11.1). */
final class EnumLabels {
  private final BodyContext context;

  EnumLabels(BodyContext context) {
    this.context = context;
  }

  /** Whether a label, or the tree around its constant, is such a name. */
  boolean isConstant(Tree label) {
    if (!(CaseLabels.constant(label) instanceof IdentifierTree tree)) {
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
}
