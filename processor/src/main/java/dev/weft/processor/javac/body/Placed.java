package dev.weft.processor.javac.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.VerbKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions that compile only where they stand, as their place tells their types. */
final class Placed {
  private static final ClassRef TYPED = ClassRef.of("dev.weft.machine", "Typed");

  private final BodyContext context;

  Placed(BodyContext context) {
    this.context = context;
  }

  /** The type that such an expression is kept as. */
  Optional<JavaType> type(ExpressionTree tree) {
    return context.placeTypes.of(tree).filter(context.writable);
  }

  /** The type of a stage that is awaited, if it is such an expression. */
  Optional<JavaType> stage(VerbKind kind, MethodInvocationTree tree) {
    return kind == VerbKind.AWAIT
        ? tree.getArguments().stream().findFirst().flatMap(this::type)
        : Optional.empty();
  }

  // Produce: Typed.<CompletionStage<? extends Predicate<String>>>of(later(word -> true))
  /** An expression where nothing but a type argument tells its type. */
  static Expr as(JavaType type, Expr expr) {
    Code before = Code.of(TYPED, ".<", new TypeUse(type), ">of(");
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
