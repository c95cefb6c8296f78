package dev.weft.processor.javac.body;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.model.Stmt;
import java.util.List;
import java.util.function.Supplier;

/** Reads the cases of switches with a verb, statements and expressions alike. */
final class CaseReader {
  private final BodyContext context;
  private final LabelReader labels;
  private final JumpReader jumps;
  private final StatementReader statements;

  CaseReader(
      BodyContext context, LabelReader labels, JumpReader jumps, StatementReader statements) {
    this.context = context;
    this.labels = labels;
    this.jumps = jumps;
    this.statements = statements;
  }

  List<Stmt.Switch.Case> read(List<? extends CaseTree> trees) {
    return trees.stream().map(this::read).toList();
  }

  private Stmt.Switch.Case read(CaseTree tree) {
    boolean arrow = CaseLabels.isArrow(tree);
    Supplier<Stmt.Switch.Case> read =
        () ->
            new Stmt.Switch.Case(labels.read(tree), arrow, body(tree), context.source.place(tree));
    return arrow
        ? context.scopes.within(read)
        : context.patterns.within(CaseLabels.bindings(tree), read);
  }

  /** The statements of a case: an expression behind an arrow is what is chosen. */
  private List<Stmt> body(CaseTree tree) {
    return tree.getBody() instanceof ExpressionTree value
        ? List.of(jumps.chosen(value, context.source.place(value)))
        : statements.read(CaseLabels.statements(tree));
  }
}
