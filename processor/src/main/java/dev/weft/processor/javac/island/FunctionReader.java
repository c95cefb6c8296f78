package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.model.Code;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lambdas and method references (JLS 15.27, 15.13), of interfaces without a name too. */
final class FunctionReader {
  private final BodyContext context;
  private final CodeReader reader;
  private final ReferenceReader references;
  private final TypeUses types;
  private @Nullable Tree body;

  FunctionReader(BodyContext context, CodeReader reader, Receivers receivers, TypeUses types) {
    this.context = context;
    this.reader = reader;
    this.references = new ReferenceReader(context, reader, receivers);
    this.types = types;
  }

  /** Reads a method reference. */
  void reference(MemberReferenceTree tree) {
    if (tree.getTypeArguments() != null) {
      types.had(tree.getTypeArguments());
    }
    context.brokenReferences.check(tree);
    made(
        tree,
        () -> {
          if (!references.reference(tree)) {
            reader.scanExpression(tree.getQualifierExpression());
          }
        });
  }

  /** Reads a lambda. */
  void lambda(LambdaExpressionTree tree) {
    made(
        tree,
        () -> {
          context.mentions.parameters(tree);
          reader.enclosed(() -> reader.scoped(() -> inside(tree)));
        });
  }

  // Produce: Hidden.makeVisitor(row -> …)
  private void made(ExpressionTree function, Runnable scan) {
    Optional<Code> make = context.functions.make(function).map(code -> Code.of(code, "("));
    reader.bracket(function, make, scan);
  }

  private void inside(LambdaExpressionTree tree) {
    reader.scanAll(tree.getParameters());
    body = tree.getBody();
    reader.scan(tree.getBody(), null);
  }

  /** Whether a tree is the body of the lambda that is read. */
  boolean isBody(Tree tree) {
    return tree == body;
  }
}
