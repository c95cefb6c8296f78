package dev.weft.processor.javac.body;

import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.BodyValues;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.VerbKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stages that compile only where they stand, as their place tells their types. */
final class Placed {
  private final BodyContext context;

  Placed(BodyContext context) {
    this.context = context;
  }

  /** The type of a stage that is awaited, if it is such an expression. */
  Optional<JavaType> stage(VerbKind kind, MethodInvocationTree tree) {
    return kind == VerbKind.AWAIT
        ? tree.getArguments().stream().findFirst().flatMap(context.placeTypes::of)
        : Optional.empty();
  }

  // Produce: Typed.<CompletionStage<? extends Predicate<String>>>of(later(word -> true))
  /** An expression where nothing but a type argument tells its type. */
  static Expr as(JavaType type, Expr expr) {
    Code before = BodyValues.typed(type);
    Code after = Code.text(")");
    if (expr instanceof Expr.Composite composite) {
      List<Expr.Piece> pieces = new ArrayList<>(composite.pieces());
      pieces.add(0, new Expr.Piece.Glue(before));
      pieces.add(new Expr.Piece.Glue(after));
      return new Expr.Composite(pieces, Optional.of(type), composite.place());
    }
    return expr instanceof Expr.Pure pure
        ? new Expr.Pure(Code.of(before, pure.code(), after), Optional.of(type), false, pure.place())
        : expr;
  }
}
