package dev.weft.processor.javac.judge;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Goes through a body in search of what is bound to be an error, and stops at the first. */
final class BodyJudge {
  private final Judgement judgement;
  private final StatementJudge statements;
  private final ExpressionJudge expressions;
  private boolean found;
  private Optional<TypeMirror> returned = Optional.empty();

  BodyJudge(Judgement judgement) {
    this.judgement = judgement;
    this.statements = new StatementJudge(judgement, this);
    this.expressions = new ExpressionJudge(judgement, this);
  }

  /** Whether a body that is to return something of a type holds an error. */
  boolean isBroken(BlockTree body, Optional<TypeMirror> wanted) {
    Optional<TypeMirror> outer = returned;
    returned = wanted;
    boolean result = isBroken(() -> statements.scan(body, null));
    returned = outer;
    return result;
  }

  /** Whether an expression holds an error, whatever is wanted of it. */
  boolean isBroken(ExpressionTree tree) {
    return isBroken(() -> expressions.scan(tree, null));
  }

  private boolean isBroken(Runnable scan) {
    boolean before = found;
    found = false;
    scan.run();
    boolean result = found;
    found = before;
    return result;
  }

  /** Whether to go on: there is no error so far. */
  boolean goesOn() {
    return !found && judgement.goesOn();
  }

  /** Takes down whether there is an error. */
  void note(boolean isError) {
    found |= isError;
  }

  /** Whether there is an error: what takes time to judge is in vain then. */
  boolean hasFound() {
    return found;
  }

  /** The type that is wanted of what the innermost body returns. */
  Optional<TypeMirror> returned() {
    return returned;
  }

  /** An expression, whatever is wanted of it. */
  void expression(ExpressionTree tree) {
    expressions.scan(tree, null);
  }

  /** A value, and the type that is wanted of it. */
  void value(@Nullable ExpressionTree tree, Optional<TypeMirror> wanted) {
    if (tree != null) {
      expressions.scan(tree, null);
      note(wanted.filter(type -> judgement.fits.clashes(tree, type)).isPresent());
    }
  }

  void value(@Nullable ExpressionTree tree, TypeKind wanted) {
    value(tree, Optional.of(judgement.types.getPrimitiveType(wanted)));
  }

  /** A switch, be it a statement or an expression. */
  void choice(ExpressionTree selector, List<? extends CaseTree> cases) {
    statements.choice(selector, cases);
  }
}
