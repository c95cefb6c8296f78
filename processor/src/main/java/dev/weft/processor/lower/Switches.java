package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers switches: Java's own tells the cases apart, in turns where guards hold verbs. */
final class Switches {
  private final Graph graph;
  private final Leaps leaps;
  private final Exprs exprs;
  private final Statements statements;

  Switches(Graph graph, Leaps leaps, Exprs exprs, Statements statements) {
    this.graph = graph;
    this.leaps = leaps;
    this.exprs = exprs;
    this.statements = statements;
  }

  void lower(Stmt.Switch choice) {
    List<Stmt.Switch.Case> cases = choice.cases();
    Block after = graph.create();
    List<Block> bodies = cases.stream().map(each -> graph.create()).toList();
    if (cases.stream().allMatch(each -> each.label().guard().isEmpty())) {
      Code selector = exprs.value(choice.selector());
      new SwitchChain(graph)
          .select(choice, selector, arms(cases, bodies), choice.exhaustive() ? -1 : after.id);
    } else {
      inTurns(exprs.kept(choice.selector()), cases, bodies);
    }
    leaps.within(
        choice.id(), Optional.of(after), Optional.empty(), () -> bodies(cases, bodies, after));
    graph.enter(after);
  }

  private static List<End.Select.Arm> arms(List<Stmt.Switch.Case> cases, List<Block> blocks) {
    List<End.Select.Arm> arms = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Stmt.Switch.Label label = cases.get(i).label();
      arms.add(new End.Select.Arm(label.source(), label.handOver(), blocks.get(i).id));
    }
    return arms;
  }

  /**
   * A guard with a verb ends a turn: its pattern has matched, and the next turn comes if it is
   * false (JLS 14.11.2).
   */
  private void inTurns(Code selector, List<Stmt.Switch.Case> cases, List<Block> bodies) {
    int from = 0;
    for (int i = 0; i < cases.size(); i++) {
      Stmt.Switch.Label label = cases.get(i).label();
      if (label.guard().isPresent()) {
        graph.at(cases.get(i).place());
        Block guard = graph.create();
        Block next = graph.create();
        List<Block> targets = new ArrayList<>(bodies.subList(from, i));
        targets.add(guard);
        List<End.Select.Arm> arms = arms(cases.subList(from, i + 1), targets);
        boolean nullIsLater =
            cases.stream().skip(i + 1L).anyMatch(each -> each.label().takesNull());
        Code others = Code.text(nullIsLater ? "case null, default" : "default");
        arms.add(new End.Select.Arm(others, Code.EMPTY, next.id));
        graph.end(new End.Select(selector, arms, -1));
        graph.enter(guard);
        exprs.branch(label.guard().get(), bodies.get(i), next);
        graph.enter(next);
        from = i + 1;
      }
    }
    lastTurn(selector, cases, bodies, from);
  }

  /** Without a default it is exhaustive with all the cases that have no guard, as the whole is. */
  private void lastTurn(Code selector, List<Stmt.Switch.Case> cases, List<Block> bodies, int from) {
    List<Stmt.Switch.Case> open = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    boolean closed = cases.stream().skip(from).anyMatch(each -> each.label().takesRest());
    for (int i = 0; i < cases.size(); i++) {
      if (i >= from || !closed && !cases.get(i).label().guarded()) {
        open.add(cases.get(i));
        blocks.add(bodies.get(i));
      }
    }
    graph.end(new End.Select(selector, arms(open, blocks), -1));
  }

  private void bodies(List<Stmt.Switch.Case> cases, List<Block> bodies, Block after) {
    for (int i = 0; i < bodies.size(); i++) {
      Stmt.Switch.Case branch = cases.get(i);
      graph.enter(bodies.get(i));
      branch.body().forEach(statements::lower);
      boolean last = branch.arrow() || i == bodies.size() - 1;
      graph.go(last ? after : bodies.get(i + 1));
    }
  }
}
