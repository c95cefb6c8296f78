package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.VerbKind;
import java.util.List;
import java.util.Optional;

/** Expressions that are never evaluated: lambdas that tell the compiler the type of a carried value. */
final class Witnesses {
  private Witnesses() {}

  /** A value of type Object, typed as an expression would be. */
  static Code typed(Code value, Expr as) {
    return Code.of(Machinery.TYPED, ".as(", value, ", () -> ", of(as), ")");
  }

  private static Code of(Expr expr) {
    if (expr instanceof Expr.Pure pure) {
      return new Code(pure.code().parts().stream().map(Witnesses::unread).toList());
    } else if (expr instanceof Expr.Verb verb) {
      return verb(verb);
    } else if (expr instanceof Expr.Composite composite) {
      return pieces(composite.pieces());
    } else if (expr instanceof Expr.Compound compound) {
      return Code.of(
          pieces(compound.target()), " " + compound.operator() + "= ", of(compound.value()));
    } else if (expr instanceof Expr.Logical logical) {
      return Code.of(of(logical.left()), logical.and() ? " && " : " || ", of(logical.right()));
    }
    Expr.Conditional choice = (Expr.Conditional) expr;
    return Code.of(
        "(", of(choice.condition()), " ? ", of(choice.whenTrue()), " : ", of(choice.whenFalse()), ")");
  }

  private static Code pieces(List<Expr.Piece> pieces) {
    Code code = Code.EMPTY;
    for (Expr.Piece piece : pieces) {
      code =
          piece instanceof Expr.Piece.Glue glue
              ? Code.of(code, glue.code())
              : Code.of(code, of(((Expr.Piece.Operand) piece).expr()));
    }
    return code;
  }

  private static Code verb(Expr.Verb verb) {
    Optional<JavaType> type = verb.type();
    if (type.isPresent() || verb.kind() == VerbKind.YIELD) {
      JavaType known = JavaTypes.boxed(type.orElse(JavaTypes.OBJECT));
      return Code.of(Machinery.TYPED, ".<", new TypeUse(known), ">any()");
    }
    return Code.of(Machinery.TYPED, ".resultOf(", of(verb.arguments().get(0)), ")");
  }

  private static Part unread(Part part) {
    return part instanceof LocalUse use
        ? new LocalUse(use.variable(), LocalUse.Access.WITNESS, false)
        : part;
  }
}
