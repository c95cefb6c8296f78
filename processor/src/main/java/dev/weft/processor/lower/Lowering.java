package dev.weft.processor.lower;

import dev.weft.processor.model.Body;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lowers a body: explode, analyse, place, write. */
public final class Lowering {
  private final Template template;
  private final Body body;
  private final Graph graph;

  private Lowering(Template template, Body body) {
    this.template = template;
    this.body = body;
    List<Stmt> statements = body.block().statements();
    Stmt first = statements.isEmpty() ? body.block() : statements.get(0);
    this.graph = new Graph(first.place(), body.tellings());
  }

  /**
   * Lowers a template's body.
   *
   * @throws UnwritableType if a variable lives across a suspension whose type source cannot write
   */
  public static Machine lower(Template template, Body body) {
    return new Lowering(template, body).lower();
  }

  private Machine lower() {
    explode();
    List<Block> blocks = graph.blocks();
    DeadMarks.drop(blocks);
    Flow flow = new Flow(blocks);
    DeadMarks.drop(blocks);
    Liveness liveness = new Liveness(flow.reachable());
    new Portions(flow, liveness).cut();
    Layout layout = new Layout(blocks, flow);
    List<List<Block>> stretches = layout.stretches();
    Placement placement = new Placement(flow, liveness, graph, stretches);
    // What stands at the head of a method only that method sees.
    if (stretches.size() > 1 && graph.toldOnce().stream().anyMatch(placement::hasField)) {
      stretches = layout.longStretches();
      placement = new Placement(flow, liveness, graph, stretches);
    }
    Sharing sharing = new Sharing(flow.reachable(), liveness, placement);
    List<Variable> arguments = arguments();
    Spelling spelling = new Spelling(placement, sharing, arguments, body.innerNames());
    Clearing clearing = clearing(flow, liveness, placement, spelling);
    JavaType element = template.scope().element().orElse(JavaTypes.OBJECT);
    Storage storage =
        new Storage(placement, spelling, graph.inferred(), Uses.reassigned(flow.reachable()));
    Assembler assembler = new Assembler(blocks, flow, storage, clearing, layout.numbers(), element);
    return new Output(template, body, storage, layout, stretches, assembler)
        .machine(arguments, graph.hoisted());
  }

  private void explode() {
    for (Body.Copy copy : body.copies()) {
      graph.step(Step.declare(copy.local(), Code.of(LocalUse.read(copy.parameter()))));
    }
    Exprs exprs = new Exprs(graph, template.scope().element());
    new Statements(graph, exprs, template.returnType(), template.owner().name())
        .lower(body.block());
    graph.end(new End.Complete(Code.text("null")));
  }

  private List<Variable> arguments() {
    List<Variable> arguments = new ArrayList<>(body.self().stream().toList());
    arguments.addAll(body.parameters());
    return arguments;
  }

  /**
   * A generator keeps its arguments, since it may be iterated again; a task has no use for them.
   */
  private Clearing clearing(Flow flow, Liveness liveness, Placement placement, Spelling spelling) {
    boolean task = template.scope().kind() == ScopeKind.AWAIT;
    Set<Variable> initially = new HashSet<>();
    if (task) {
      arguments().stream().filter(Variable::holdsReference).forEach(initially::add);
    }
    return new Clearing(
        flow.reachable(),
        liveness,
        variable ->
            variable.holdsReference()
                && placement.of(variable) == Placement.Home.FIELD
                && (task || !variable.isArgument()),
        initially,
        spelling::of);
  }
}
