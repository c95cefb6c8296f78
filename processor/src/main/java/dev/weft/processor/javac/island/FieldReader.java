package dev.weft.processor.javac.island;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads uses of fields of the classes around a template: qualified, or bridged where source cannot
 * reach them.
 */
final class FieldReader {
  private final BodyContext context;
  private final CodeReader reader;
  private final Receivers receivers;
  private final HiddenFields hiddenFields;
  private final FieldBridges bridges;
  private final FieldUpdates updates;

  FieldReader(BodyContext context, CodeReader reader, Receivers receivers) {
    this.context = context;
    this.reader = reader;
    this.receivers = receivers;
    this.hiddenFields = new HiddenFields(context, receivers);
    this.bridges = new FieldBridges(context, reader, receivers);
    this.updates = new FieldUpdates(context, reader, bridges);
  }

  /** A field named without a qualifier. */
  Code field(Names.Field field, Tree tree) {
    boolean isStatic = HiddenField.isStatic(field.element());
    if (!isStatic && field.element().getConstantValue() != null) {
      return bridges.constant(field.element());
    } else if (!receivers.reachable(field.element(), field.via())) {
      context.mentions.bridged(field.element(), tree);
      return bridges.read(hiddenFields.implied(field));
    }
    Code qualifier =
        isStatic ? context.className(ClassRefs.of(field.via())) : receivers.receiver(field.level());
    return Code.of(qualifier, "." + field.element().getSimpleName());
  }

  /** What an assignment with an operator needs of a field that only a bridge reaches. */
  Optional<BridgedField> bridged(ExpressionTree target) {
    return hiddenFields
        .of(target)
        .map(
            hidden ->
                new BridgedField(
                    bridges.accessors(hidden),
                    context.sketch.typeOf(target).orElse(hidden.type()),
                    hidden.instance(),
                    hidden.implied()));
  }

  /** Writes a qualified name that needs it; answers whether it did. */
  boolean select(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    if (name.equals("this")) {
      qualifiedThis(tree);
      return true;
    } else if (name.equals("class")) {
      classLiteral(tree);
      return true;
    } else if (bridge(tree, tree, bridges::read)) {
      return true;
    }
    boolean ofSuper =
        ExprTrees.isSuper(tree.getExpression()) && !receivers.ofInnerClass(tree.getExpression());
    if (ofSuper) {
      reader.replace(tree, Code.of(receivers.superInstance(tree.getExpression()), "." + name));
    }
    return ofSuper;
  }

  private void qualifiedThis(MemberSelectTree tree) {
    int level = context.names.levelOf(TypeTrees.simpleName(tree.getExpression()));
    if (level >= 0) {
      reader.replace(tree, receivers.receiver(level));
    }
  }

  private void classLiteral(MemberSelectTree tree) {
    HiddenTypes.in(context.typeReader().type(tree.getExpression()))
        .ifPresentOrElse(
            hidden -> reader.replace(tree, context.hidden.literal(hidden)),
            () -> reader.scanErased(tree.getExpression()));
  }

  boolean assign(AssignmentTree tree) {
    return bridge(
        tree,
        tree.getVariable(),
        field -> bridges.set(field, bridges.receiver(field), value(field, tree.getExpression())));
  }

  /**
   * What is assigned; an argument of the bridge, it is not narrowed unless it says so (JLS 5.2).
   */
  private Code value(HiddenField field, ExpressionTree tree) {
    Code value = reader.read(tree);
    JavaType number = field.unboxed();
    boolean narrowed =
        JavaTypes.isNarrow(field.type())
            && !context.sketch.typeOf(tree).equals(Optional.of(number))
            && Constants.isConstant(tree, context);
    return narrowed ? field.castNumber(value) : value;
  }

  boolean compound(CompoundAssignmentTree tree) {
    return bridge(tree, tree.getVariable(), field -> updates.compound(field, tree));
  }

  boolean increment(UnaryTree tree) {
    return bridge(tree, tree.getExpression(), field -> updates.increment(field, tree));
  }

  /** An increment as a statement, whose value nobody needs. */
  boolean step(UnaryTree tree) {
    return bridge(tree, tree.getExpression(), field -> updates.step(field, tree));
  }

  /** Writes a use of a field if only a bridge reaches that; answers whether it did. */
  private boolean bridge(Tree use, ExpressionTree target, Function<HiddenField, Code> as) {
    Optional<HiddenField> hidden = hiddenFields.of(target);
    hidden.ifPresent(field -> reader.replace(use, as.apply(field)));
    return hidden.isPresent();
  }
}
