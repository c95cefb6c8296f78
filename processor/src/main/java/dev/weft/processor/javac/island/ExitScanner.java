package dev.weft.processor.javac.island;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Scans islands for their exits (JLS 14.15 to 14.17, 14.21), which become the machine's. */
abstract class ExitScanner extends ScopeScanner {
  /** How many lambdas and classes are around, whose exits are their own. */
  private int captures;

  private boolean exitsGuarded;

  ExitScanner(BodyContext context) {
    super(context);
  }

  /** The source of a tree. */
  abstract Code read(Tree tree);

  /** Reads what is inside a lambda or a class. */
  final void enclosed(Runnable read) {
    captures++;
    read.run();
    captures--;
  }

  /** The source of an expression that a lambda holds on to. */
  final Code readCaptured(Tree tree) {
    captures++;
    Code code = read(tree);
    captures--;
    return code;
  }

  boolean capturing() {
    return captures > 0;
  }

  /** Whether an exit was read, since last asked, that runs a {@code finally} of its island. */
  public boolean takeExitsGuarded() {
    boolean result = exitsGuarded;
    exitsGuarded = false;
    return result;
  }

  @Override
  public @Nullable Void visitBreak(BreakTree tree, @Nullable Void none) {
    exit(tree, context.jumps.breakTarget(tree.getLabel()), Exit.Break::new);
    return null;
  }

  @Override
  public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void none) {
    exit(tree, context.jumps.continueTarget(tree.getLabel()), Exit.Continue::new);
    return null;
  }

  private void exit(Tree tree, OptionalInt target, IntFunction<Exit> toExit) {
    if (captures == 0 && target.isPresent()) {
      exit(tree, toExit.apply(target.getAsInt()));
    }
  }

  private void exit(Tree tree, Exit exit) {
    exitsGuarded |= guards > 0;
    replace(tree, Code.of(stops > 0 ? new Exit.Stopped(exit) : exit));
  }

  @Override
  public @Nullable Void visitYield(YieldTree tree, @Nullable Void none) {
    Optional<Jumps.Choice> choice = context.jumps.choice();
    if (choice.isEmpty()) {
      return super.visitYield(tree, none);
    }
    Code value = read(tree.getValue());
    Optional<JavaType> type = context.sketch.typeOf(tree.getValue());
    boolean stable = Constants.isStable(tree.getValue(), context);
    boolean alone = choice.get().alone() && ExprTrees.isChoice(tree.getValue());
    Expr.Pure result = new Expr.Pure(value, type, stable, context.source.place(tree), alone);
    choice.get().results().add(result);
    exit(tree, new Exit.Choose(choice.get().chosen(), result, choice.get().id()));
    return null;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
    if (captures > 0) {
      return super.visitReturn(tree, none);
    }
    Optional<ExpressionTree> value = Optional.ofNullable(tree.getExpression());
    Optional<JavaType> type = value.flatMap(context.sketch::typeOf);
    exit(tree, new Exit.Return(value.map(this::read), type));
    return null;
  }
}
