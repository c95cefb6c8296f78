package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Optional;

/**
 * Expressions that are never evaluated: lambdas that tell the compiler the type of a carried value.
 */
final class Witnesses {
  private Witnesses() {}

  /** A value of type Object, typed as an expression would be. */
  static Code typed(Code value, Expr as) {
    if (as instanceof Expr.Conditional choice) {
      return choice.standalone()
          ? standalone(value, of(as))
          : Code.of(Machinery.TYPED, ".as(", value, ", () -> ", open(choice), ")");
    }
    Code witness = of(as);
    // The compiler does not tell that what a lambda has in parentheses is primitive.
    return as instanceof Expr.Pure && Parentheses.enclose(witness)
        ? standalone(value, witness)
        : Code.of(Machinery.TYPED, ".as(", value, ", () -> ", witness, ")");
  }

  /**
   * The left side of a comparison; unboxed if one side is primitive, as a choice between the two
   * would be (JLS 15.21, 15.25).
   */
  static Code compared(Code value, Expr.Composite comparison) {
    List<Code> sides =
        comparison.pieces().stream()
            .filter(Expr.Piece.Operand.class::isInstance)
            .map(side -> operand(((Expr.Piece.Operand) side).expr()))
            .toList();
    return standalone(value, Code.of("true ? ", sides.get(0), " : ", sides.get(1)));
  }

  private static Code standalone(Code value, Code witness) {
    return Code.of(Machinery.TYPED, ".as(", value, ", ", alone(witness, "value_"), ")");
  }

  /** A lambda for an expression of which no type is expected. */
  static Code alone(Code expression, String local) {
    return Code.of("() -> { var " + local + " = ", expression, "; return " + local + "; }");
  }

  /** A value of a type; a number in a form that makes a number of a choice (JLS 15.25). */
  static Code any(JavaType type) {
    if (type instanceof JavaType.Union union) {
      return Machinery.parenthesized(union.narrowed(any(JavaTypes.OBJECT)));
    }
    Code any = called(type);
    return JavaTypes.unboxed(type).isPresent()
        ? Code.of("((", new TypeUse(type), ") ", any, ")")
        : any;
  }

  private static Code called(JavaType type) {
    return Code.of(Machinery.TYPED, ".<", new TypeUse(JavaTypes.boxed(type)), ">any()");
  }

  /** Something of a type that can be assigned. */
  static Code target(JavaType type) {
    return Code.of(Machinery.TYPED, ".<", new TypeUse(type), "[]>any()[0]");
  }

  /** An expression, none of whose variables is read. */
  static Code of(Expr expr) {
    if (expr instanceof Expr.Pure pure) {
      return unread(pure.code());
    } else if (expr instanceof Expr.Function function) {
      return pieces(function.pieces());
    } else if (expr instanceof Expr.Sole sole) {
      return Code.of(LocalUse.read(sole.variable()).unread());
    } else if (expr instanceof Expr.Verb verb) {
      return verb(verb);
    } else if (expr instanceof Expr.Composite composite) {
      return Chain.witness(composite, Witnesses::operand)
          .orElseGet(() -> pieces(composite.pieces()));
    } else if (expr instanceof Expr.Compound compound) {
      if (compound.type().isPresent() || compound.bridge().isPresent()) {
        return any(compound.type().orElse(JavaTypes.OBJECT));
      }
      return Code.of(
          pieces(compound.target()), " " + compound.operator() + "= ", operand(compound.value()));
    } else if (expr instanceof Expr.Logical logical) {
      return Code.of(
          operand(logical.left()), logical.and() ? " && " : " || ", operand(logical.right()));
    }
    if (expr instanceof Expr.Choice choice) {
      return choice.type().map(Witnesses::any).orElseGet(() -> results(choice.results()));
    }
    return Machinery.parenthesized(open((Expr.Conditional) expr));
  }

  private static Code open(Expr.Conditional choice) {
    return Code.of(
        operand(choice.condition()),
        " ? ",
        operand(choice.whenTrue()),
        " : ",
        operand(choice.whenFalse()));
  }

  /** A switch expression has the type that its results make (JLS 15.28.1). */
  private static Code results(List<Expr> results) {
    Code code = Code.text("switch (0) {");
    for (int i = 0; i < results.size(); i++) {
      String label = i == results.size() - 1 ? " default" : " case " + i;
      code = Code.of(code, label + " -> ", result(results.get(i)), ";");
    }
    return Code.of(code, " }");
  }

  /** A literal is kept, since its value counts; else the type is enough, if it is known. */
  private static Code result(Expr expr) {
    boolean typed = expr instanceof Expr.Pure pure && !pure.stable() && pure.type().isPresent();
    return typed ? any(expr.type().orElseThrow()) : of(expr);
  }

  private static Code pieces(List<Expr.Piece> pieces) {
    Code code = Code.EMPTY;
    for (Expr.Piece piece : pieces) {
      code =
          piece instanceof Expr.Piece.Glue glue
              ? Code.of(code, unread(glue.code()))
              : Code.of(code, operand(((Expr.Piece.Operand) piece).expr()));
    }
    return code;
  }

  /** A part of a larger expression; the parentheses around one that holds a verb were not read. */
  private static Code operand(Expr expr) {
    Code code = of(expr);
    boolean closed =
        !Exprs.suspends(expr)
            || expr instanceof Expr.Verb
            || expr instanceof Expr.Choice choice && choice.type().isPresent()
            || expr instanceof Expr.Conditional;
    return closed ? code : Machinery.parenthesized(code);
  }

  private static Code verb(Expr.Verb verb) {
    Optional<JavaType> type = verb.type();
    if (verb.kind() == VerbKind.YIELD) {
      return any(JavaTypes.boxed(type.orElse(JavaTypes.OBJECT)));
    } else if (type.isPresent()) {
      return called(type.get());
    }
    return Code.of(Machinery.TYPED, ".resultOf(", of(verb.arguments().get(0)), ")");
  }

  private static Code unread(Code code) {
    return new Code(code.parts().stream().map(Witnesses::unread).toList());
  }

  private static Part unread(Part part) {
    return part instanceof LocalUse use && use.variable().kind() != Variable.Kind.CONSTANT
        ? use.unread()
        : part;
  }
}
