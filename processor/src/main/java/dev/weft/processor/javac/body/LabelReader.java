package dev.weft.processor.javac.body;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.CodeReader;
import dev.weft.processor.javac.island.Patterns;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.javac.syntax.FlowScope;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Optional;

/** Reads the labels of switch cases: constants, patterns, guards (JLS 14.11.1). */
final class LabelReader {
  private final BodyContext context;
  private final CodeReader code;
  private final Variables variables;
  private final Conditions conditions;

  LabelReader(BodyContext context, CodeReader code, Variables variables, Conditions conditions) {
    this.context = context;
    this.code = code;
    this.variables = variables;
    this.conditions = conditions;
  }

  /**
   * Reads a label. Its pattern variables are bound under other names, and handed over to those of
   * the machine by the first steps of the case.
   */
  Stmt.Switch.Label read(CaseTree tree) {
    Optional<ExpressionTree> guard = CaseLabels.guard(tree);
    Optional<ExpressionTree> suspending = guard.filter(context::holdsVerb);
    List<Tree> labels = CaseLabels.trees(tree);
    suspending.ifPresent(labels::remove);
    List<VariableTree> bindings =
        labels.stream()
            .flatMap(label -> introduced(label).stream())
            .filter(binding -> !Patterns.isUnnamed(binding) && !CaseLabels.isEmpty(tree))
            .toList();
    bindings.forEach(each -> context.patterns.rename(each, each.getName() + "_"));
    Code text = text(tree, labels);
    boolean hidden = labels.stream().anyMatch(context.hiddenPatterns::isGuarded);
    Code handOver = Code.EMPTY;
    for (VariableTree binding : bindings) {
      handOver = Code.of(handOver, bindings.get(0) == binding ? "" : "\n", handOver(binding, tree));
    }
    return new Stmt.Switch.Label(
        suspending.isPresent()
            ? Code.of(text, hidden ? " && " : " when ", Patterns.BINDINGS, ".matched()")
            : text,
        handOver,
        CaseLabels.takesNull(tree),
        CaseLabels.isDefault(tree),
        hidden || guard.filter(each -> !Completion.always(each)).isPresent(),
        suspending.map(conditions::guard));
  }

  /** The variables of a pattern, or those a guard introduces: they are in scope in the case. */
  private static List<VariableTree> introduced(Tree label) {
    return label instanceof ExpressionTree guard
        ? FlowScope.introduced(guard, true)
        : FlowScope.bindings(label);
  }

  private Code text(CaseTree tree, List<Tree> labels) {
    return labels.isEmpty()
        ? Code.text("default")
        : code.readLabel(
            labels, context.source.start(tree), context.source.end(labels.get(labels.size() - 1)));
  }

  private Code handOver(VariableTree binding, CaseTree tree) {
    String value = context.patterns.value(binding);
    Variable variable = variables.declare(binding, CaseLabels.inside(tree), Variable.Kind.LOCAL);
    return Code.of(LocalUse.write(variable), " = " + value + ";");
  }
}
