package dev.weft.processor.javac.judge;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.syntax.CaseLabels;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Labels of cases that no value of the selector can be (JLS 14.11.1). */
final class LabelRules {
  private final Judgement judgement;

  LabelRules(Judgement judgement) {
    this.judgement = judgement;
  }

  boolean clash(ExpressionTree selector, List<? extends CaseTree> cases) {
    Optional<TypeMirror> type = judgement.values.of(selector);
    return cases.stream().filter(CaseLabels::isDefault).count() > 1
        || type.filter(of -> of.getKind() == TypeKind.VOID).isPresent()
        || type.filter(of -> cases.stream().anyMatch(each -> clashes(of, each))).isPresent();
  }

  private boolean clashes(TypeMirror selector, CaseTree tree) {
    return tree.getExpressions().stream().anyMatch(label -> clashes(selector, label));
  }

  private boolean clashes(TypeMirror selector, ExpressionTree label) {
    if (label instanceof IdentifierTree name
        && judgement.types.asElement(selector) instanceof TypeElement type
        && type.getKind() == ElementKind.ENUM) {
      return judgement.members.fields(type, name.getName().toString()).isEmpty();
    }
    if (label instanceof MethodInvocationTree
        || label instanceof IdentifierTree local
            && selector.getKind().isPrimitive()
            && !judgement.locals.mayBeConstant(local.getName().toString())) {
      return true;
    }
    return label instanceof LiteralTree
        && label.getKind() != Tree.Kind.NULL_LITERAL
        && judgement
            .values
            .of(label)
            .filter(
                of -> !judgement.primitives.isNarrow(selector) || !PrimitiveRules.isNarrowOrInt(of))
            .filter(of -> !judgement.types.isAssignable(of, selector))
            .isPresent();
  }
}
