package dev.weft.processor.javac.island;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.island.FieldInstances.Instance;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaTypes;
import java.util.Set;

/** Writes what reads a field and writes it at once: assignments with an operator, increments. */
final class FieldUpdates {
  /** The types whose old value can be had back from the new one. */
  private static final Set<String> EXACT = Set.of("byte", "short", "char", "int", "long");

  private final BodyContext context;
  private final CodeReader reader;
  private final FieldBridges bridges;
  private final FieldInstances instances;

  FieldUpdates(BodyContext context, CodeReader reader, FieldBridges bridges) {
    this.context = context;
    this.reader = reader;
    this.bridges = bridges;
    this.instances = new FieldInstances(context, reader, bridges);
  }

  Code compound(HiddenField field, CompoundAssignmentTree tree) {
    Instance instance = instances.of(field);
    String operator = " " + ExprTrees.operator(tree, context.source) + " (";
    Code operand = reader.read(tree.getExpression());
    Code value = Code.of(bridges.get(field, instance.read()), operator, operand, ")");
    Code update = bridges.set(field, instance.written(), field.cast(value));
    return instances.bound(field, instance, update);
  }

  /** An increment as a statement, whose value nobody needs. */
  Code step(HiddenField field, UnaryTree tree) {
    Instance instance = instances.of(field);
    return instances.bound(field, instance, updated(field, isUp(tree), instance));
  }

  Code increment(HiddenField field, UnaryTree tree) {
    if (isPrefix(tree)) {
      return step(field, tree); // its value is the new one
    }
    Instance instance = instances.of(field);
    Code result = postfix(field, isUp(tree), instance);
    if (instance.pattern().isPresent()) {
      return instances.bound(field, instance, result);
    }
    return reader.isLambdaBody(tree) ? Code.of(Patterns.BINDINGS, ".value(", result, ")") : result;
  }

  private Code postfix(HiddenField field, boolean up, Instance instance) {
    if (JavaTypes.primitive(field.type()).filter(EXACT::contains).isPresent()) {
      return field.cast(Code.of(updated(field, up, instance), up ? " - 1" : " + 1"));
    }
    Code after = updated(field, up, instance.again());
    Code before = bridges.get(field, instance.first());
    return field.cast(Code.of(Patterns.BINDINGS, ".before(", before, ", ", after, ")"));
  }

  private Code updated(HiddenField field, boolean up, Instance instance) {
    Code value = Code.of(bridges.get(field, instance.read()), up ? " + 1" : " - 1");
    return bridges.set(field, instance.written(), field.castNumber(value));
  }

  private static boolean isUp(UnaryTree tree) {
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, POSTFIX_INCREMENT -> true;
      default -> false;
    };
  }

  private static boolean isPrefix(UnaryTree tree) {
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT -> true;
      default -> false;
    };
  }
}
