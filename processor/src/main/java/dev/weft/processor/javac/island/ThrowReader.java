package dev.weft.processor.javac.island;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.weft.processor.model.Code;
import java.util.List;
import java.util.Optional;

/** Reads what throws and what catches, where the machine's types may tell less than the body's. */
final class ThrowReader {
  private final BodyContext context;
  private final CodeReader reader;
  private final HiddenCatches catches;
  private final HiddenResources resources;
  private final ThrownAgain thrownAgain;

  /** How many statements around, inside lambdas and classes, ask for something to be thrown. */
  private int asking;

  ThrowReader(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
    this.catches = new HiddenCatches(context, reader);
    this.resources = new HiddenResources(context, reader);
    this.thrownAgain = new ThrownAgain(context);
  }

  /** Reads a {@code throw}. */
  void thrown(ThrowTree tree) {
    Optional<Code> again =
        reader.capturing() ? thrownAgain.instead(tree, asking > 0) : Optional.empty();
    again.ifPresentOrElse(
        code -> reader.replace(tree, code), () -> reader.scan(tree.getExpression(), null));
  }

  /** Reads a {@code try}. */
  void tried(TryTree tree, Runnable scan) {
    int asks = reader.capturing() && thrownAgain.asksForThrown(tree) ? 1 : 0;
    asking += asks;
    scan.run();
    asking -= asks;
    if (reader.capturing() && resources.throwMore(tree.getResources())) {
      resources.surround(tree);
    }
  }

  /** Writes the handlers of types that the machine cannot name; answers whether it did. */
  boolean catches(List<? extends CatchTree> trees) {
    return catches.rewrite(trees);
  }

  /**
   * A variable that is a resource must be effectively final, as one that a lambda holds on to. What
   * is read by a call here is not a variable, and becomes one (JLS 14.20.3).
   */
  void resource(Tree tree) {
    if (tree instanceof ExpressionTree) {
      Code variable = reader.readCaptured(tree);
      reader.replace(tree, variable.calls() ? declared("resource", variable) : variable);
    } else {
      reader.scan(tree, null);
    }
  }

  // Produce: var resource = Hidden.getLock(self)
  private Code declared(String name, Code value) {
    return Code.of("var " + context.freshName(name) + " = ", value);
  }
}
