package dev.weft.processor.lower;

import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lowers {@code try}: catch clauses, finally, and resources (JLS 14.20). */
final class Tries {
  private static final JavaType SCOPE = JavaTypes.declared(ClassRef.of("dev.weft", "AsyncScope"));

  private final Graph graph;
  private final Leaps leaps;
  private final Exits exits;
  private final Exprs exprs;
  private final Statements statements;

  Tries(Graph graph, Leaps leaps, Exits exits, Exprs exprs, Statements statements) {
    this.graph = graph;
    this.leaps = leaps;
    this.exits = exits;
    this.exprs = exprs;
    this.statements = statements;
  }

  void tryCatch(Stmt.Try attempt) {
    if (attempt.finalizer().isEmpty()) {
      catching(attempt);
    } else {
      Stmt finalizer = attempt.finalizer().get();
      protect(() -> catching(attempt), thrown -> statements.lower(finalizer));
    }
  }

  // Catch

  private void catching(Stmt.Try attempt) {
    if (attempt.catches().isEmpty()) {
      statements.lower(attempt.body());
      return;
    }
    graph.at(attempt.catches().get(0).place());
    Block handler = graph.create();
    graph.at(attempt.place());
    Block after = graph.create();
    graph.handledBy(
        handler,
        () -> {
          statements.lower(attempt.body());
          graph.go(after);
        });
    graph.enter(handler);
    attempt.catches().forEach(clause -> clause(clause, after));
    graph.end(new End.Throw(thrown()));
    graph.enter(after);
  }

  private static Code thrown() {
    return Machinery.cast(Code.of(Own.INPUT), JavaTypes.THROWABLE);
  }

  private void clause(Stmt.Try.Catch clause, Block after) {
    if (!graph.open()) {
      return;
    }
    graph.at(clause.place());
    boolean all = clause.types().stream().anyMatch(Tries::isAny);
    Block next = graph.create();
    if (!all) {
      Block caught = graph.create();
      graph.end(new End.Branch(test(clause.types()), caught.id, next.id));
      graph.enter(caught);
    }
    JavaType type = clause.variable().type().orElse(JavaTypes.THROWABLE);
    graph.step(Step.declare(clause.variable(), Machinery.cast(Code.of(Own.INPUT), type)));
    statements.lower(clause.body());
    graph.go(after);
    if (!all) {
      graph.enter(next);
    }
  }

  private static boolean isAny(Stmt.Try.Caught caught) {
    return caught.type().equals(JavaTypes.THROWABLE);
  }

  private static Code test(List<Stmt.Try.Caught> types) {
    Code code = Code.EMPTY;
    for (Stmt.Try.Caught caught : types) {
      code = Code.of(code, code.parts().isEmpty() ? "" : " || ", caught.tests(Code.of(Own.INPUT)));
    }
    return code;
  }

  // Finally

  /** Runs a finalizer on every way out of a body. */
  void protect(Runnable body, Consumer<Variable> finalizer) {
    Block entry = graph.create();
    Block handler = graph.create();
    Variable thrown = graph.carried("thrown", Optional.of(JavaTypes.THROWABLE));
    Variable exit = graph.carried("exit", Optional.of(JavaTypes.INT));
    Leaps.Finally scope = new Leaps.Finally(entry, thrown, exit);
    boolean[] completes = new boolean[1];
    Block[] last = new Block[1];
    graph.handledBy(
        handler,
        () ->
            leaps.within(
                scope,
                () -> {
                  body.run();
                  completes[0] = graph.open();
                  last[0] = graph.current();
                }));
    if (completes[0]) {
      graph.enter(last[0]);
      graph.step(LocalUse.write(thrown), " = null;");
      if (!scope.leaps.isEmpty()) {
        graph.step(LocalUse.write(exit), " = 0;");
      }
      graph.go(entry);
    }
    graph.enter(handler);
    graph.step(LocalUse.write(thrown), " = ", thrown(), ";");
    if (!scope.leaps.isEmpty()) {
      graph.step(LocalUse.write(exit), " = 0;");
    }
    graph.go(entry);
    graph.enter(entry);
    finalizer.accept(thrown);
    if (graph.open()) {
      leave(scope, completes[0]);
    }
  }

  private void leave(Leaps.Finally scope, boolean completes) {
    Block rethrow = graph.create();
    Block after = graph.create();
    Code failed = Code.of(LocalUse.read(scope.thrown), " != null");
    if (!completes && scope.leaps.isEmpty()) {
      graph.end(new End.Throw(Code.of(LocalUse.read(scope.thrown))));
      return;
    }
    graph.end(new End.Branch(failed, rethrow.id, after.id));
    graph.enter(rethrow);
    graph.end(new End.Throw(Code.of(LocalUse.read(scope.thrown))));
    graph.enter(after);
    if (!scope.leaps.isEmpty()) {
      exits.dispatch(scope.exit, scope.leaps, completes);
    }
  }

  // Resources

  void with(Stmt.With with) {
    resources(with.resources(), with.body());
  }

  private void resources(List<Stmt.With.Resource> resources, Stmt body) {
    if (resources.isEmpty()) {
      statements.lower(body);
      return;
    }
    Stmt.With.Resource first = resources.get(0);
    graph.at(first.place());
    Code value = exprs.initial(first.variable(), first.initializer());
    graph.step(Step.declare(first.variable(), value));
    Variable closed = first.variable();
    if (first.closing() == Stmt.With.Closing.INFERRED) {
      closed = graph.carried("closing", Optional.of(SCOPE));
      Code closing = Code.of(Machinery.CLOSINGS, ".of(", LocalUse.read(first.variable()), ")");
      graph.step(Step.declare(closed, closing));
    }
    Variable resource = closed;
    protect(
        () -> resources(resources.subList(1, resources.size()), body),
        thrown -> {
          graph.at(first.place().leaving());
          close(resource, first.closing(), thrown);
        });
  }

  private void close(Variable resource, Stmt.With.Closing closing, Variable thrown) {
    switch (closing) {
      case PLAIN -> closePlainly(resource, thrown);
      case AWAITED -> closeAsync(resource, thrown, Code.EMPTY);
      case TOLD, INFERRED -> closeAsync(resource, thrown, Code.of(LocalUse.read(thrown)));
    }
  }

  private void closePlainly(Variable resource, Variable thrown) {
    LocalUse open = LocalUse.read(resource);
    LocalUse failure = LocalUse.read(thrown);
    graph.step(
        "if (",
        open,
        " != null) {\n",
        "  if (",
        failure,
        " == null) {\n    ",
        open,
        ".close();\n",
        "  } else {\n    try {\n      ",
        open,
        ".close();\n",
        "    } catch (",
        JavaTypes.lang("Throwable").name(),
        " suppressed) {\n      ",
        failure,
        ".addSuppressed(suppressed);\n    }\n  }\n}");
  }

  /**
   * Awaits the closing of a resource that may be null; its failure is thrown, or suppressed by an
   * earlier one.
   */
  private void closeAsync(Variable resource, Variable thrown, Code argument) {
    Block open = graph.create();
    Block after = graph.create();
    graph.end(new End.Branch(Code.of(LocalUse.read(resource), " != null"), open.id, after.id));
    graph.enter(open);
    graph.enter(closeOpen(closing(resource, argument), after));
    Block rethrow = graph.create();
    Block suppressed = graph.create();
    Code first = Code.of(LocalUse.read(thrown), " == null");
    graph.end(new End.Branch(first, rethrow.id, suppressed.id));
    graph.enter(rethrow);
    graph.end(new End.Throw(thrown()));
    graph.enter(suppressed);
    graph.step(LocalUse.read(thrown), ".addSuppressed(", thrown(), ");");
    graph.go(after);
    graph.enter(after);
  }

  /**
   * Awaits the closing of a loop's source, which may fail as the loop did: then there is but one
   * failure. Of resources JLS 14.20.3.1 has even that suppressed, which is an error.
   */
  void closeSource(Variable source, Variable thrown) {
    Code both = Code.of("failure(", LocalUse.read(thrown), ", ", thrown(), ");");
    Block after = graph.create();
    graph.enter(closeOpen(closing(source, Code.EMPTY), after));
    graph.step(LocalUse.write(thrown), " = ", both);
    graph.go(after);
    graph.enter(after);
  }

  private static Code closing(Variable open, Code argument) {
    return Code.of(LocalUse.read(open), ".closeAsync(", argument, ")");
  }

  /**
   * Awaits a closing, and goes on.
   *
   * @return where its failure is handled
   */
  private Block closeOpen(Code closing, Block after) {
    Block handler = graph.create();
    graph.handledBy(
        handler,
        () -> {
          graph.suspend(End.Suspend.Kind.AWAIT, closing);
          graph.go(after);
        });
    return handler;
  }
}
