package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.Optional;

/** Lowers loops (JLS 14.12 to 14.14, and the asynchronous {@code for}). */
final class Loops {
  private final Graph graph;
  private final Leaps leaps;
  private final Exprs exprs;
  private final Statements statements;
  private final Tries tries;

  Loops(Graph graph, Leaps leaps, Exprs exprs, Statements statements, Tries tries) {
    this.graph = graph;
    this.leaps = leaps;
    this.exprs = exprs;
    this.statements = statements;
    this.tries = tries;
  }

  void loop(Stmt.Loop loop) {
    loop.init().forEach(statements::lower);
    graph.at(loop.place());
    Block body = graph.create();
    Block next = graph.create();
    Block test = loop.condition().isPresent() ? graph.create() : body;
    Block after = graph.create();
    graph.go(loop.testFirst() ? test : body);
    graph.enter(body);
    leaps.within(
        loop.id(), Optional.of(after), Optional.of(next), () -> statements.lower(loop.body()));
    graph.go(next);
    graph.enter(next);
    loop.update().forEach(statements::lower);
    graph.go(test);
    if (loop.condition().isPresent()) {
      graph.enter(test);
      exprs.branch(loop.condition().get(), body, after);
    }
    graph.enter(after);
  }

  void forEach(Stmt.ForEach written) {
    Stmt.ForEach loop = graph.isToldOnce(written.variable()) ? overVariable(written) : written;
    boolean awaited = loop.kind() == Stmt.ForEach.Kind.ASYNC;
    graph.infer(
        loop.variable(),
        awaited ? Inferred.Kind.AWAITED_ELEMENT : Inferred.Kind.ELEMENT,
        loop.source());
    switch (loop.kind()) {
      case ARRAY -> overArray(loop);
      case ITERABLE -> overIterable(loop, exprs.value(loop.source()));
      case INFERRED -> overInferred(loop);
      case ASYNC -> overAsync(loop);
    }
  }

  /** The same loop over a variable that is declared with the source. */
  private Stmt.ForEach overVariable(Stmt.ForEach loop) {
    Variable source = graph.toldOnce(loop.variable().name() + "Source");
    graph.step(Step.declare(source, exprs.initial(source, loop.source())));
    Code read = Code.of(LocalUse.read(source));
    return new Stmt.ForEach(
        loop.id(),
        loop.variable(),
        new Expr.Pure(read, loop.source().type(), true, loop.place()),
        loop.kind(),
        loop.body(),
        loop.place());
  }

  private Variable carried(Stmt.ForEach loop, String suffix, JavaType type) {
    return graph.carried(loop.variable().name() + suffix, Optional.of(type));
  }

  private void overArray(Stmt.ForEach loop) {
    Variable array = carried(loop, "Array", loop.source().type().orElseThrow());
    Variable index = carried(loop, "Index", JavaTypes.INT);
    graph.step(Step.declare(array, exprs.value(loop.source())));
    graph.step(Step.declare(index, Code.text("0")));
    LocalUse read = LocalUse.read(array);
    LocalUse at = LocalUse.read(index);
    Block next = graph.create();
    Block test = graph.create();
    graph.go(test);
    graph.enter(next);
    graph.step(new LocalUse(index, LocalUse.Access.UPDATE, false), "++;");
    graph.go(test);
    graph.enter(test);
    turn(loop, Code.of(at, " < ", read, ".length"), Code.of(read, "[", at, "]"), next);
  }

  /** The test of a loop, and its body with the element of this turn. */
  private void turn(Stmt.ForEach loop, Code condition, Code element, Block next) {
    Block body = graph.create();
    Block after = graph.create();
    graph.end(new End.Branch(condition, body.id, after.id));
    graph.enter(body);
    graph.step(Step.declare(loop.variable(), element));
    leaps.within(
        loop.id(), Optional.of(after), Optional.of(next), () -> statements.lower(loop.body()));
    graph.go(next);
    graph.enter(after);
  }

  /** The header of a loop asks for no type (JLS 14.14.2); nor does {@code var}. */
  private void overInferred(Stmt.ForEach loop) {
    Variable source = graph.carried(loop.variable().name() + "Source", Optional.empty());
    graph.step(Step.declare(source, exprs.value(loop.source())));
    overIterable(loop, Code.of(LocalUse.read(source)));
  }

  private void overIterable(Stmt.ForEach loop, Code source) {
    JavaType type = JavaTypes.declared(Machinery.ITERATOR, JavaTypes.anything());
    Variable iterator = carried(loop, "Iterator", type);
    graph.step(Step.declare(iterator, Code.of(Machinery.LOOPS, ".iterator(", source, ")")));
    Block test = graph.create();
    graph.go(test);
    graph.enter(test);
    LocalUse read = LocalUse.read(iterator);
    turn(loop, Code.of(read, ".hasNext()"), element(loop, Code.of(read, ".next()")), test);
  }

  private static Code element(Stmt.ForEach loop, Code value) {
    return loop.variable().type().map(type -> Machinery.assign(value, type)).orElse(value);
  }

  private void overAsync(Stmt.ForEach loop) {
    JavaType type = JavaTypes.declared(Machinery.ELEMENTS);
    Variable iterator = carried(loop, "Iterator", type);
    Code source = exprs.value(loop.source());
    graph.step(Step.declare(iterator, Code.of("each(", source, ")")));
    Block after = graph.create();
    leaps.within(
        loop.id(),
        Optional.of(after),
        Optional.empty(),
        () ->
            tries.protect(
                () -> turns(loop, iterator, after),
                thrown -> {
                  graph.at(loop.place().leaving());
                  tries.closeSource(iterator, thrown);
                }));
    graph.go(after);
    graph.enter(after);
  }

  /**
   * The turns of an asynchronous loop; it needs no closing where the source has come to its end.
   */
  private void turns(Stmt.ForEach loop, Variable iterator, Block exhausted) {
    LocalUse read = LocalUse.read(iterator);
    Block test = graph.create();
    Block body = graph.create();
    graph.go(test);
    graph.enter(test);
    graph.at(loop.place());
    graph.suspend(End.Suspend.Kind.NEXT, Code.of(read));
    graph.end(new End.Branch(Code.of(Own.INPUT, " != END"), body.id, exhausted.id));
    graph.enter(body);
    graph.step(Step.declare(loop.variable(), element(loop, Code.of(Own.INPUT))));
    leaps.within(
        loop.id(), Optional.empty(), Optional.of(test), () -> statements.lower(loop.body()));
    graph.go(test);
  }
}
