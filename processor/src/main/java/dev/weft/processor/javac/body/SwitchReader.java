package dev.weft.processor.javac.body;

import com.sun.source.tree.SwitchTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Reads switch statements with a verb. */
final class SwitchReader {
  private final BodyContext context;
  private final Selectors selectors;
  private final CaseReader cases;
  private final Exhaustion exhaustion;

  SwitchReader(BodyContext context, Selectors selectors, CaseReader cases, Exhaustion exhaustion) {
    this.context = context;
    this.selectors = selectors;
    this.cases = cases;
    this.exhaustion = exhaustion;
  }

  Stmt read(SwitchTree tree, @Nullable Name label, Place place) {
    context.breakage.labels(tree);
    int id = context.target();
    Expr selector = selectors.read(tree.getExpression(), tree.getCases());
    List<Stmt.Switch.Case> read =
        new ArrayList<>(
            context.scopes.within(
                () -> context.jumps.within(label, tree, id, () -> cases.read(tree.getCases()))));
    boolean exhaustive = CaseLabels.isExhaustive(tree.getCases());
    if (selectors.lacksDefault(tree.getExpression(), tree.getCases(), false)) {
      read.add(selectors.unforeseen(place));
    } else if (isDoubtful(tree)) {
      read.add(new Stmt.Switch.Case(Stmt.Switch.Label.rest(), true, List.of(), place));
      exhaustive = true;
    }
    return new Stmt.Switch(id, selector, read, exhaustive, place);
  }

  private boolean isDoubtful(SwitchTree tree) {
    return !context.enumSwitches.isByName(tree.getCases()) && exhaustion.isDoubtful(tree);
  }
}
