package dev.weft.processor.javac.island;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.javac.syntax.VariableTrees;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeUse;
import java.util.List;

/**
 * Catch clauses of a statement without a verb, for exceptions that the machine cannot name: one
 * clause for anything takes the place of the first of them and of all that follow, and tells what
 * it caught.
 */
final class HiddenCatches {
  private static final ClassRef HANDLES = ClassRef.of("dev.weft.machine", "Handles");

  private final BodyContext context;
  private final CodeReader reader;
  private final CaughtTypes caught;

  HiddenCatches(BodyContext context, CodeReader reader) {
    this.context = context;
    this.reader = reader;
    this.caught = new CaughtTypes(context);
  }

  /** Writes the clauses of a {@code try} where they need it; answers whether they did. */
  boolean rewrite(List<? extends CatchTree> trees) {
    int first = 0;
    while (first < trees.size() && !isHidden(trees.get(first))) {
      first++;
    }
    if (first == trees.size()) {
      return false;
    }
    reader.scanAll(trees.subList(0, first));
    String thrown = context.freshName("thrown");
    Code before = Code.of("catch (", JavaTypes.lang("Throwable").name(), " " + thrown + ") { ");
    for (CatchTree tree : trees.subList(first, trees.size())) {
      clause(tree, before, thrown);
      before = Code.text("else ");
    }
    CatchTree last = trees.get(trees.size() - 1);
    String indent = "\n" + context.source.indent(context.source.start(last));
    Code rest =
        Code.of(
            " else {" + indent + "  throw ", HANDLES, ".sneaky(" + thrown + ");" + indent + "}");
    boolean takesAll = caught.of(last.getParameter()).contains(JavaTypes.THROWABLE);
    reader.edits().insert(context.source.end(last), Code.of(takesAll ? Code.EMPTY : rest, " }"));
    return true;
  }

  private boolean isHidden(CatchTree tree) {
    return CaughtTypes.alternatives(tree.getParameter()).stream()
        .anyMatch(type -> HiddenTypes.in(context.typeReader().type(type)).isPresent());
  }

  // Produce: if (Hidden.isRefused(thrown)) { RuntimeException e = (RuntimeException) thrown; …
  private void clause(CatchTree tree, Code before, String thrown) {
    VariableTree parameter = tree.getParameter();
    List<JavaType> types = caught.of(parameter);
    BlockTree block = tree.getBlock();
    Code test = types.contains(JavaTypes.THROWABLE) ? Code.EMPTY : test(types, thrown);
    reader
        .edits()
        .replace(
            context.source.start(tree),
            context.source.start(block) + 1,
            Code.of(before, test, "{", declared(tree, types, thrown)));
    reader.scoped(
        () -> {
          reader.declareInner(parameter);
          reader.scan(block, null);
        });
  }

  private Code test(List<JavaType> types, String thrown) {
    Code test = Code.text("if (");
    for (JavaType type : types) {
      test = Code.of(test, type == types.get(0) ? "" : " || ", test(type, thrown));
    }
    return Code.of(test, ") ");
  }

  private Code test(JavaType type, String thrown) {
    return JavaTypes.isHidden(type)
        ? Code.of(context.hidden.test(type), "(" + thrown + ")")
        : Code.of(thrown + " instanceof ", new TypeUse(type));
  }

  private Code declared(CatchTree tree, List<JavaType> types, String thrown) {
    VariableTree parameter = tree.getParameter();
    if (Patterns.isUnnamed(parameter)) {
      return Code.EMPTY;
    }
    JavaType type = caught.typeOf(types);
    String indent = "\n" + context.source.indent(context.source.start(tree)) + "  ";
    String modifier = VariableTrees.isFinal(parameter) ? "final " : "";
    String name = " " + parameter.getName() + " = ";
    if (type instanceof JavaType.Union union) {
      return Code.of(indent + modifier + "var" + name, union.narrowed(Code.text(thrown)), ";");
    }
    TypeUse use = new TypeUse(type);
    Code cast = types.contains(JavaTypes.THROWABLE) ? Code.EMPTY : Code.of("(", use, ") ");
    return Code.of(indent + modifier, use, name, cast, thrown + ";");
  }
}
