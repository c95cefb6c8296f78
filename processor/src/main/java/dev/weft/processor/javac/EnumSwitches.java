package dev.weft.processor.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaTypes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * Switches over enums whose constants the machine cannot name: the names of the constants decide
 * instead.
 */
final class EnumSwitches {
  private static final ClassRef MACHINERY = ClassRef.of("dev.weft.machine", "Bindings");

  private final BodyContext context;

  /** The names of constants, by the labels that stand for them. */
  private final Map<Tree, String> labels = new IdentityHashMap<>();

  EnumSwitches(BodyContext context) {
    this.context = context;
  }

  /** Whether such an enum decides a switch, whose labels are to be read then. */
  boolean enter(ExpressionTree selector, List<? extends CaseTree> cases) {
    boolean hidden = isHidden(selector);
    if (hidden) {
      cases.stream().flatMap(each -> CaseLabels.trees(each).stream()).forEach(this::constant);
    }
    return hidden;
  }

  private boolean isHidden(ExpressionTree selector) {
    return context.privates.exist()
        && new ReceiverTypes(context)
            .classOf(CodeReader.withoutParentheses(selector))
            .filter(type -> type.getKind() == ElementKind.ENUM && context.privates.isHidden(type))
            .isPresent();
  }

  /** Whether such an enum decides a switch that has been entered. */
  boolean isByName(SwitchTree tree) {
    return tree.getCases().stream()
        .flatMap(each -> CaseLabels.trees(each).stream())
        .anyMatch(label -> label(label).isPresent());
  }

  private void constant(Tree label) {
    Tree constant = EnumLabels.constant(label);
    if (constant instanceof IdentifierTree name) {
      labels.put(constant, name.getName().toString());
    } else if (constant instanceof MemberSelectTree name) {
      labels.put(constant, name.getIdentifier().toString());
    }
  }

  /** What a label is written as, if it is that of such a switch. */
  Optional<Code> label(Tree label) {
    return Optional.ofNullable(EnumLabels.constant(label))
        .map(labels::get)
        .map(name -> Code.text("\"" + name + "\""));
  }

  /** What stands before and behind what decides a switch. */
  static List<Code> around(ExpressionTree selector, List<? extends CaseTree> cases) {
    if (cases.stream().anyMatch(CaseLabels::takesNull)) {
      return List.of(Code.of(MACHINERY, ".nameOf("), Code.text(")"));
    }
    return selector instanceof IdentifierTree
            || selector instanceof MemberSelectTree
            || selector instanceof MethodInvocationTree
        ? List.of(Code.EMPTY, Code.text(".name()"))
        : List.of(Code.text("("), Code.text(").name()"));
  }

  /** Whether the compiler no longer sees that all constants have a case, where they must. */
  static boolean lacksDefault(List<? extends CaseTree> cases, boolean isExpression) {
    return !cases.isEmpty()
        && cases.stream().noneMatch(CaseLabels::isDefault)
        && (isExpression || CaseLabels.isExhaustive(cases));
  }

  /** What is thrown for a constant that the enum has got since (JLS 14.11.3, 15.28.2). */
  Code unforeseen() {
    return context.elements.getTypeElement("java.lang.MatchException") != null
        ? Code.of("new ", JavaTypes.lang("MatchException").name(), "(null, null)")
        : Code.of("new ", JavaTypes.lang("IncompatibleClassChangeError").name(), "()");
  }
}
