package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Variable;
import dev.weft.processor.model.VerbKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lowers expressions: runs them up to their last suspension, and answers source that has their
 * value when it is evaluated next.
 */
final class Exprs {
  private static final Optional<JavaType> ANYTHING = Optional.of(JavaTypes.OBJECT);

  private final Graph graph;
  private final Optional<JavaType> element;

  private final Choosing choosing;

  /**
   * Lowers into a graph.
   *
   * @param element the type of the elements the template yields
   */
  Exprs(Graph graph, Optional<JavaType> element) {
    this.graph = graph;
    this.element = element;
    this.choosing = new Choosing(graph, this);
  }

  Choosing choosing() {
    return choosing;
  }

  static boolean suspends(Expr expr) {
    return expr instanceof Expr.Function function
        ? lastSuspending(function.pieces()) >= 0
        : !(expr instanceof Expr.Pure);
  }

  /** The value of an expression in a place of no known type. */
  Code value(Expr expr) {
    return value(expr, Optional.empty());
  }

  /** The value of an expression that is assigned, returned or passed where a type is known. */
  Code value(Expr expr, Optional<JavaType> expected) {
    if (expr instanceof Expr.Pure pure) {
      return pure.code();
    } else if (expr instanceof Expr.Function function) {
      return assemble(operands(function, function.pieces(), Optional.empty()));
    } else if (expr instanceof Expr.Sole sole) {
      return sole(sole);
    } else if (expr instanceof Expr.Verb verb) {
      return verb(verb, expected);
    } else if (expr instanceof Expr.Composite composite) {
      return composite(composite);
    } else if (expr instanceof Expr.Compound compound) {
      return compound(compound);
    } else if (expr instanceof Expr.Logical logical) {
      return choosing.logical(logical);
    }
    return expr instanceof Expr.Choice choice
        ? choosing.choice(choice)
        : choosing.conditional((Expr.Conditional) expr, expected);
  }

  /** Runs a verb whose value nobody needs. */
  void discard(Expr.Verb verb) {
    suspend(verb);
  }

  // Verbs

  private Code verb(Expr.Verb verb, Optional<JavaType> expected) {
    suspend(verb);
    Code input = Code.of(Own.INPUT);
    if (verb.type().isPresent()) {
      return Machinery.cast(input, verb.type().get());
    }
    return expected
        .map(type -> Machinery.assign(input, type))
        .orElseGet(() -> Witnesses.typed(input, verb));
  }

  private void suspend(Expr.Verb verb) {
    Expr first = verb.arguments().get(0);
    Code value = value(first, verb.kind() == VerbKind.YIELD ? element : stage(verb));
    if (verb.arguments().size() > 1) {
      value = withClass(verb, value);
    }
    End.Suspend.Kind kind =
        switch (verb.kind()) {
          case YIELD -> End.Suspend.Kind.YIELD;
          case YIELD_ALL -> End.Suspend.Kind.DELEGATE;
          default -> End.Suspend.Kind.AWAIT;
        };
    graph.at(verb.place());
    graph.suspend(kind, value);
  }

  /** What the argument of an await is at the least, so that a verb inside it needs no witness. */
  private static Optional<JavaType> stage(Expr.Verb verb) {
    return verb.kind() == VerbKind.AWAIT && verb.type().isPresent()
        ? Optional.of(Machinery.stage())
        : Optional.empty();
  }

  /** The class of a checked failure is evaluated, and only that. */
  private Code withClass(Expr.Verb verb, Code stage) {
    Expr failure = verb.arguments().get(1);
    if (failure instanceof Expr.Pure pure && pure.stable()) {
      return stage;
    }
    Variable kept = keep("stage", stage, Optional.of(Machinery.stage()));
    graph.step(Machinery.OBJECTS, ".requireNonNull(", value(failure), ");");
    return Code.of(LocalUse.read(kept));
  }

  // Operands

  private Code composite(Expr.Composite composite) {
    return assemble(operands(composite, composite.pieces(), Optional.empty()));
  }

  /** Evaluates all operands up to the last that suspends; the others stay in place. */
  private List<Code> operands(Expr whole, List<Expr.Piece> pieces, Optional<Expr> behind) {
    int last = behind.isPresent() ? pieces.size() : lastSuspending(pieces);
    List<Code> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Expr.Piece piece = pieces.get(i);
      if (piece instanceof Expr.Piece.Glue glue) {
        result.add(glue.code());
      } else {
        Expr.Piece.Operand operand = (Expr.Piece.Operand) piece;
        boolean closed = Delimiters.enclose(pieces, i);
        result.add(i < last ? kept(operand, whole) : inPlace(operand, closed));
      }
    }
    return result;
  }

  private Code inPlace(Expr.Piece.Operand operand, boolean closed) {
    Expr expr = operand.expr();
    Code value = value(expr, operand.expected());
    boolean called = expr instanceof Expr.Verb && expr.type().isEmpty();
    return !suspends(expr) || operand.expected().isPresent() || closed || called
        ? value
        : Machinery.parenthesized(value);
  }

  private static int lastSuspending(List<Expr.Piece> pieces) {
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Expr.Piece.Operand operand && suspends(operand.expr())) {
        last = i;
      }
    }
    return last;
  }

  private static Code assemble(List<Code> pieces) {
    return Code.of(pieces.toArray());
  }

  /** An operand, evaluated now and kept for later. */
  private Code kept(Expr.Piece.Operand operand, Expr whole) {
    Optional<JavaType> unboxed = operand.kept().type();
    Expr expr = operand.expr();
    if (unboxed.isPresent() && !unboxed.equals(expr.type())) {
      return Code.of(LocalUse.read(keep("operand", value(expr, unboxed), unboxed)));
    }
    Code kept = kept(expr);
    switch (operand.kept().check()) {
      case NON_NULL -> graph.step(Machinery.OBJECTS, ".requireNonNull(", kept, ");");
      case ADDEND -> graph.step(Machinery.BINDINGS, ".bound(", kept, " + 0);");
      case SUM -> graph.step(Witnesses.typed(kept, whole), ";");
      case COMPARAND -> graph.step(Witnesses.compared(kept, (Expr.Composite) whole), ";");
      case NONE -> {}
    }
    return kept;
  }

  Code kept(Expr expr) {
    if (expr instanceof Expr.Pure pure && pure.stable()) {
      return pure.code();
    }
    if (expr instanceof Expr.Function function) {
      return bound(function);
    } else if (expr instanceof Expr.Sole sole) {
      return sole(sole);
    } else if (expr instanceof Expr.Choice choice) {
      return choosing.choice(choice);
    }
    if (Selection.waitsForPlace(expr)) {
      Code value = value(expr);
      return expr instanceof Expr.Conditional ? Machinery.parenthesized(value) : value;
    }
    Optional<JavaType> type = expr.type();
    Optional<JavaType> stored = Optional.of(type.orElse(JavaTypes.OBJECT));
    Code value = expr instanceof Expr.Verb ? value(expr, stored) : value(expr);
    Variable kept =
        keep("operand", type.isPresent() ? value : Machinery.object(expr, value), stored);
    Code read = Code.of(LocalUse.read(kept));
    return type.isPresent() ? read : Witnesses.typed(read, expr);
  }

  /** What a method reference is bound to is evaluated, and checked, before it (JLS 15.13.3). */
  private Code bound(Expr.Function function) {
    List<Code> result = new ArrayList<>();
    for (Expr.Piece piece : function.pieces()) {
      if (piece instanceof Expr.Piece.Operand operand) {
        Code receiver = kept(operand.expr());
        graph.step(Machinery.OBJECTS, ".requireNonNull(", receiver, ");");
        result.add(receiver);
      } else {
        result.add(((Expr.Piece.Glue) piece).code());
      }
    }
    return assemble(result);
  }

  private Code sole(Expr.Sole sole) {
    graph.step(Step.declare(sole.variable(), initial(sole.variable(), sole.value())));
    return Code.of(LocalUse.read(sole.variable()));
  }

  /** The value of an initializer; the one that stands apart from all states sees no input. */
  Code initial(Variable variable, Expr expr) {
    Code value = value(expr, variable.type());
    graph.infer(variable, Inferred.Kind.VALUE, expr);
    if (!graph.isToldOnce(variable) || !value.parts().contains(Own.INPUT)) {
      return value;
    }
    LocalUse input = LocalUse.read(keep("operand", Code.of(Own.INPUT), ANYTHING));
    return new Code(value.parts().stream().map(part -> part == Own.INPUT ? input : part).toList());
  }

  private Variable keep(String name, Code value, Optional<JavaType> type) {
    Variable variable = graph.carried(name, type);
    graph.step(Step.declare(variable, value));
    return variable;
  }

  // Assignment with an operator

  private Code compound(Expr.Compound compound) {
    List<Code> target = operands(compound, compound.target(), Optional.of(compound.value()));
    Code place = assemble(target);
    Expr old = new Expr.Composite(compound.target(), compound.type(), compound.place());
    Optional<JavaType> type = compound.type();
    Optional<JavaType> unboxed = type.flatMap(JavaTypes::unboxed).map(JavaTypes::ofKeyword);
    Variable before =
        keep("before", read(compound, place), unboxed.or(() -> type).or(() -> ANYTHING));
    Code read = Code.of(LocalUse.read(before));
    if (type.isEmpty()) unbox(compound.operator(), read, old);
    Code value = Machinery.parenthesized(value(compound.value()));
    Variable after = graph.carried("after", type);
    graph.step(Step.declare(after, type.isPresent() ? read : Witnesses.typed(read, old)));
    LocalUse update = new LocalUse(after, LocalUse.Access.UPDATE, false);
    graph.step(update, " " + compound.operator() + "= ", value, ";");
    return compound
        .bridge()
        .map(bridge -> written(bridge, place, after))
        .orElseGet(() -> Code.of("(", writeOf(place), " = ", LocalUse.read(after), ")"));
  }

  /**
   * What is no string is a primitive value, or fails to be one before the other side is evaluated.
   */
  private void unbox(String operator, Code before, Expr old) {
    if (operator.equals("+")) {
      graph.step(Machinery.BINDINGS, ".bound(", Witnesses.typed(before, old), " + 0);");
    } else {
      graph.step(Machinery.OBJECTS, ".requireNonNull(", before, ");");
    }
  }

  private static Code read(Expr.Compound compound, Code place) {
    return compound
        .bridge()
        .map(bridge -> Code.of(bridge.getter(), "(", place, ")"))
        .orElseGet(() -> readOf(place));
  }

  private static Code written(Expr.Accessors bridge, Code instance, Variable after) {
    Object first = instance.parts().isEmpty() ? instance : Code.of(instance, ", ");
    return Code.of(bridge.setter(), "(", first, LocalUse.read(after), ")");
  }

  /** The target of an assignment; a local is only written, having been read before. */
  private static Code writeOf(Code place) {
    return local(place).map(variable -> Code.of(LocalUse.write(variable))).orElse(place);
  }

  /** The target of an assignment, read instead. */
  private static Code readOf(Code place) {
    return local(place).map(variable -> Code.of(LocalUse.read(variable))).orElse(place);
  }

  private static Optional<Variable> local(Code place) {
    return place.parts().size() == 1 && place.parts().get(0) instanceof LocalUse use
        ? Optional.of(use.variable())
        : Optional.empty();
  }

  /** Ends the block here with a choice. */
  void branch(Expr condition, Block then, Block otherwise) {
    graph.ensureOpen();
    Code code = value(condition, Optional.of(JavaTypes.BOOLEAN));
    graph.end(new End.Branch(code, then.id, otherwise.id));
  }
}
