package dev.weft.processor.javac.access;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaTypes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Switches over enums whose constants the machine cannot name: the names of the constants decide
 * instead.
 */
public final class EnumSwitches {
  private static final ClassRef MACHINERY = ClassRef.of("dev.weft.machine", "Bindings");

  private final AccessContext context;

  /** The names of constants, by the labels that stand for them. */
  private final Map<Tree, String> labels = new IdentityHashMap<>();

  /** The enums of switches that have patterns, too, by their labels. */
  private final Map<Tree, TypeElement> decided = new IdentityHashMap<>();

  EnumSwitches(AccessContext context) {
    this.context = context;
  }

  /** Whether such an enum decides a switch, whose labels are to be read then. */
  public boolean enter(ExpressionTree selector, List<? extends CaseTree> cases) {
    List<Tree> all = cases.stream().flatMap(each -> CaseLabels.trees(each).stream()).toList();
    Optional<TypeElement> type = hidden(selector);
    if (all.stream().anyMatch(context.hiddenPatterns::mentions)) {
      type.ifPresent(each -> all.forEach(label -> decided.put(label, each)));
      return false;
    }
    type.ifPresent(any -> all.forEach(this::named));
    return type.isPresent();
  }

  private Optional<TypeElement> hidden(ExpressionTree selector) {
    return context.privates.exist()
        ? new ReceiverTypes(context)
            .classOf(ExprTrees.withoutParentheses(selector))
            .filter(EnumSwitches::isEnum)
            .filter(context.privates::isHidden)
        : Optional.empty();
  }

  private static boolean isEnum(TypeElement type) {
    return type.getKind() == ElementKind.ENUM;
  }

  /** The constant that a label is, beside labels that are patterns. */
  public Optional<Code> constant(Tree label) {
    Tree constant = CaseLabels.constant(label);
    Optional<TypeElement> type =
        constant instanceof MemberSelectTree select
            ? context
                .typeReader()
                .element(select.getExpression())
                .filter(EnumSwitches::isEnum)
                .filter(context.privates::isHidden)
                .filter(any -> label(label).isEmpty())
            : Optional.ofNullable(decided.get(label));
    return type.filter(any -> nameOf(constant) != null)
        .flatMap(
            of -> context.members.fields(of, String.valueOf(nameOf(constant))).stream().findFirst())
        .map(field -> context.bridges.getter(field, Enclosing.classOf(field), false))
        .map(getter -> Code.of(context.bridges.explicit(getter), "()"));
  }

  private static @Nullable String nameOf(@Nullable Tree constant) {
    return constant instanceof IdentifierTree name
        ? name.getName().toString()
        : constant instanceof MemberSelectTree select ? select.getIdentifier().toString() : null;
  }

  /** Whether such an enum decides a switch that has been entered. */
  public boolean isByName(List<? extends CaseTree> cases) {
    return cases.stream()
        .flatMap(each -> CaseLabels.trees(each).stream())
        .anyMatch(label -> label(label).isPresent());
  }

  private void named(Tree label) {
    Tree constant = CaseLabels.constant(label);
    String name = nameOf(constant);
    if (constant != null && name != null) {
      labels.put(constant, name);
    }
  }

  /** What a label is written as, if it is that of such a switch. */
  public Optional<Code> label(Tree label) {
    return Optional.ofNullable(CaseLabels.constant(label))
        .map(labels::get)
        .map(name -> Code.text("\"" + name + "\""));
  }

  /** What stands before and behind what decides a switch. */
  public static List<Code> around(ExpressionTree selector, List<? extends CaseTree> cases) {
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
  public static boolean lacksDefault(List<? extends CaseTree> cases, boolean isExpression) {
    return !cases.isEmpty()
        && cases.stream().noneMatch(CaseLabels::isDefault)
        && (isExpression || CaseLabels.isExhaustive(cases));
  }

  /** What is thrown for a constant that the enum has got since (JLS 14.11.3, 15.28.2). */
  public Code unforeseen() {
    return context.members.classNamed("java.lang.MatchException").isPresent()
        ? Code.of("new ", JavaTypes.lang("MatchException").name(), "(null, null)")
        : Code.of("new ", JavaTypes.lang("IncompatibleClassChangeError").name(), "()");
  }
}
