package dev.weft.processor.lower;

import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers statements into a state graph: explodes those around a verb, copies the rest. */
final class Statements {
  private final Graph graph;
  private final Exprs exprs;
  private final Leaps leaps;
  private final Exits exits;
  private final Loops loops;
  private final Tries tries;
  private final Switches switches;
  private final JavaType returnType;
  private final ClassRef owner;

  Statements(Graph graph, Exprs exprs, JavaType returnType, ClassRef owner) {
    this.graph = graph;
    this.exprs = exprs;
    this.leaps = new Leaps();
    this.exits = new Exits(graph, leaps, returnType, exprs.choosing());
    this.tries = new Tries(graph, leaps, exits, exprs, this);
    this.loops = new Loops(graph, leaps, exprs, this, tries);
    this.switches = new Switches(graph, leaps, exprs, this);
    this.returnType = returnType;
    this.owner = owner;
    exprs.choosing().lowerBy(this::lower);
  }

  void lower(Stmt statement) {
    graph.at(statement.place());
    if (!graph.open()) {
      return;
    }
    if (statement instanceof Stmt.Island island) {
      exits.island(island);
    } else if (statement instanceof Stmt.Block block) {
      block.statements().forEach(this::lower);
    } else if (statement instanceof Stmt.Declare declare) {
      declare(declare);
    } else if (statement instanceof Stmt.Evaluate evaluate) {
      evaluate(evaluate.expr());
    } else if (statement instanceof Stmt.If test) {
      ifElse(test);
    } else if (statement instanceof Stmt.Loop loop) {
      loops.loop(loop);
    } else if (statement instanceof Stmt.ForEach loop) {
      loops.forEach(loop);
    } else if (statement instanceof Stmt.Try attempt) {
      tries.tryCatch(attempt);
    } else if (statement instanceof Stmt.With with) {
      tries.with(with);
    } else if (statement instanceof Stmt.LocalType type) {
      graph.hoisted().add(new Hoisted.Type(type.name(), type.declaration(), type.member()));
    } else {
      jump(statement);
    }
  }

  private void jump(Stmt statement) {
    if (statement instanceof Stmt.Labeled labeled) {
      labeled(labeled);
    } else if (statement instanceof Stmt.Switch choice) {
      switches.lower(choice);
    } else if (statement instanceof Stmt.Break out) {
      exits.take(new Leaps.Leap.Break(out.target()));
    } else if (statement instanceof Stmt.Continue on) {
      exits.take(new Leaps.Leap.Continue(on.target()));
    } else if (statement instanceof Stmt.Return exit) {
      returns(exit.value());
    } else if (statement instanceof Stmt.Choose choose) {
      exprs.choosing().choose(choose);
      exits.take(new Leaps.Leap.Break(choose.target()));
    } else if (statement instanceof Stmt.Throw failure) {
      Code value = exprs.value(failure.value(), Optional.of(JavaTypes.THROWABLE));
      graph.end(new End.Throw(value));
    } else {
      assertion((Stmt.Assert) statement);
    }
  }

  private void returns(Optional<Expr> value) {
    Optional<JavaType> expected = Optional.of(returnType);
    Optional<Code> code = value.map(expr -> exprs.value(expr, expected));
    boolean unknown =
        value.filter(expr -> expr.type().isEmpty() && expr instanceof Expr.Verb).isPresent();
    exits.takeReturn(code, unknown ? expected : value.flatMap(Expr::type));
  }

  private void declare(Stmt.Declare declare) {
    Variable variable = declare.variable();
    if (declare.initializer().isPresent()) {
      Code value = exprs.initial(variable, declare.initializer().get());
      if (variable.kind() == Variable.Kind.CONSTANT) {
        graph.hoisted().add(new Hoisted.Constant(variable, value));
      }
      graph.step(Step.declare(variable, value));
    } else {
      graph.step(Step.blank(variable));
    }
  }

  private void evaluate(Expr expr) {
    if (expr instanceof Expr.Verb verb) {
      exprs.discard(verb);
    } else {
      Code value = exprs.value(expr);
      graph.step(expr instanceof Expr.Compound ? unparenthesized(value) : value, ";");
    }
  }

  /** An assignment that stands as a statement bears no parentheses. */
  private static Code unparenthesized(Code code) {
    List<Part> parts = new ArrayList<>(code.parts());
    boolean wrapped =
        parts.size() > 1
            && parts.get(0).equals(new Part.Text("("))
            && parts.get(parts.size() - 1).equals(new Part.Text(")"));
    return wrapped ? new Code(parts.subList(1, parts.size() - 1)) : code;
  }

  private void ifElse(Stmt.If test) {
    Block then = graph.create();
    Block after = graph.create();
    Block otherwise = test.otherwise().isPresent() ? graph.create() : after;
    exprs.branch(test.condition(), then, otherwise);
    graph.enter(then);
    lower(test.then());
    graph.go(after);
    if (test.otherwise().isPresent()) {
      graph.enter(otherwise);
      lower(test.otherwise().get());
      graph.go(after);
    }
    graph.enter(after);
  }

  private void labeled(Stmt.Labeled labeled) {
    Block after = graph.create();
    leaps.within(labeled.id(), Optional.of(after), Optional.empty(), () -> lower(labeled.body()));
    graph.go(after);
    graph.enter(after);
  }

  private void assertion(Stmt.Assert assertion) {
    Block enabled = graph.create();
    Block failed = graph.create();
    Block after = graph.create();
    Code status = Code.of(owner, ".class.desiredAssertionStatus()");
    graph.end(new End.Branch(status, enabled.id, after.id));
    graph.enter(enabled);
    exprs.branch(assertion.condition(), after, failed);
    graph.enter(failed);
    Code detail = assertion.detail().map(exprs::value).orElse(Code.EMPTY);
    graph.end(
        new End.Throw(Code.of("new ", JavaTypes.lang("AssertionError").name(), "(", detail, ")")));
    graph.enter(after);
  }
}
