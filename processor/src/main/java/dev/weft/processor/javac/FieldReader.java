package dev.weft.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.TypeUse;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads uses of fields of the classes around a template: qualified, or bridged where source cannot
 * reach them.
 */
final class FieldReader {
  /** A field that only a bridge reaches. */
  private record HiddenField(VariableElement field, TypeElement via, Code receiver) {
    boolean isStatic() {
      return field.getModifiers().contains(Modifier.STATIC);
    }
  }

  private final BodyContext context;
  private final CodeReader reader;
  private final Receivers receivers;

  FieldReader(BodyContext context, CodeReader reader, Receivers receivers) {
    this.context = context;
    this.reader = reader;
    this.receivers = receivers;
  }

  /** A field named without a qualifier. */
  Code field(Names.Field field, Tree tree) {
    boolean isStatic = field.element().getModifiers().contains(Modifier.STATIC);
    if (!receivers.reachable(field.element())) {
      context.mentions.bridged(field.element(), tree);
      Code receiver = isStatic ? Code.EMPTY : receivers.receiver(field.level());
      return read(new HiddenField(field.element(), field.via(), receiver));
    }
    Code qualifier =
        isStatic ? context.className(ClassRefs.of(field.via())) : receivers.receiver(field.level());
    return Code.of(qualifier, "." + field.element().getSimpleName());
  }

  private Code read(HiddenField hidden) {
    Object constant = hidden.field().getConstantValue();
    if (constant != null) {
      String name = hidden.field().getSimpleName().toString();
      return Code.text(context.elements.getConstantExpression(constant) + " /* " + name + " */");
    }
    return Code.of(
        context.bridges.getter(hidden.field(), hidden.via()), "(", hidden.receiver(), ")");
  }

  /** Writes a qualified name that needs it; answers whether it did. */
  boolean select(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    if (name.equals("this")) {
      int level = context.names.levelOf(Receivers.simpleName(tree.getExpression()));
      if (level >= 0) {
        replace(tree, receivers.receiver(level));
      }
      return true;
    }
    if (name.equals("class")) {
      reader.scanType(tree.getExpression());
      return true;
    }
    Optional<HiddenField> hidden = hiddenField(tree);
    if (hidden.isPresent()) {
      replace(tree, read(hidden.get()));
    } else if (Receivers.isSuper(tree.getExpression())
        && !receivers.ofInnerClass(tree.getExpression())) {
      replace(tree, Code.of(receivers.superInstance(tree.getExpression()), "." + name));
      return true;
    }
    return hidden.isPresent();
  }

  private Optional<HiddenField> hiddenField(ExpressionTree target) {
    Optional<HiddenField> hidden = findHidden(CodeReader.withoutParentheses(target));
    hidden.ifPresent(field -> context.mentions.bridged(field.field(), target));
    return hidden;
  }

  private Optional<HiddenField> findHidden(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      return context.names.expression(name.getName().toString()) instanceof Names.Field field
              && !receivers.reachable(field.element())
          ? Optional.of(
              new HiddenField(
                  field.element(),
                  field.via(),
                  field.element().getModifiers().contains(Modifier.STATIC)
                      ? Code.EMPTY
                      : receivers.receiver(field.level())))
          : Optional.empty();
    }
    if (!(tree instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    if (Receivers.isSuper(select.getExpression())) {
      return receivers.ofInnerClass(select.getExpression())
          ? Optional.empty()
          : hiddenInSuper(select);
    }
    return receivers
        .receiverClass(select.getExpression(), select.getIdentifier().toString())
        .flatMap(type -> hiddenField(select, type));
  }

  private Optional<HiddenField> hiddenInSuper(MemberSelectTree select) {
    int level = receivers.levelOfSuper(select.getExpression());
    String name = select.getIdentifier().toString();
    return context.members.fields(receivers.superclass(select.getExpression()), name).stream()
        .filter(field -> !receivers.reachable(field))
        .findFirst()
        .map(field -> new HiddenField(field, context.around.get(level), receivers.receiver(level)));
  }

  private Optional<HiddenField> hiddenField(MemberSelectTree select, TypeElement type) {
    return context.members.fields(type, select.getIdentifier().toString()).stream()
        .peek(field -> context.mentions.receiver(type, field, select.getExpression()))
        .filter(field -> !receivers.reachable(field))
        .findFirst()
        .map(
            field ->
                new HiddenField(
                    field,
                    type,
                    field.getModifiers().contains(Modifier.STATIC)
                        ? Code.EMPTY
                        : reader.read(select.getExpression())));
  }

  boolean assign(AssignmentTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getVariable());
    hidden.ifPresent(field -> replace(tree, set(field, reader.read(tree.getExpression()))));
    return hidden.isPresent();
  }

  private Code set(HiddenField hidden, Code value) {
    Object receiver = hidden.isStatic() ? Code.EMPTY : Code.of(hidden.receiver(), ", ");
    return Code.of(context.bridges.setter(hidden.field(), hidden.via()), "(", receiver, value, ")");
  }

  boolean compound(CompoundAssignmentTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getVariable());
    hidden.ifPresent(
        field ->
            replace(
                tree,
                update(field, operator(tree, context.source), reader.read(tree.getExpression()))));
    return hidden.isPresent();
  }

  private Code update(HiddenField hidden, String operator, Code operand) {
    return set(hidden, cast(hidden, Code.of(read(hidden), " " + operator + " (", operand, ")")));
  }

  private Code cast(HiddenField hidden, Code value) {
    TypeUse type = new TypeUse(context.toJavaType.apply(hidden.field().asType()));
    return Code.of("(", type, ") (", value, ")");
  }

  static String operator(CompoundAssignmentTree tree, SourceText source) {
    String between = source.behind(tree.getVariable(), tree.getExpression());
    return between.substring(0, between.lastIndexOf('=')).replaceAll("(?s)/\\*.*?\\*/|[\\s)]", "");
  }

  boolean increment(UnaryTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getExpression());
    hidden.ifPresent(field -> replace(tree, increment(field, tree)));
    return hidden.isPresent();
  }

  /** An increment as a statement, whose value nobody needs. */
  boolean step(UnaryTree tree) {
    Optional<HiddenField> hidden = hiddenField(tree.getExpression());
    hidden.ifPresent(field -> replace(tree, update(field, isUp(tree) ? "+" : "-", Code.text("1"))));
    return hidden.isPresent();
  }

  private static boolean isUp(UnaryTree tree) {
    return tree.getKind() == Tree.Kind.PREFIX_INCREMENT
        || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
  }

  private Code increment(HiddenField hidden, UnaryTree tree) {
    boolean up = isUp(tree);
    boolean prefix =
        tree.getKind() == Tree.Kind.PREFIX_INCREMENT
            || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
    Code updated = update(hidden, up ? "+" : "-", Code.text("1"));
    return prefix ? updated : cast(hidden, Code.of(updated, up ? " - 1" : " + 1"));
  }

  private void replace(Tree tree, Code code) {
    reader.edits().replace(context.source.start(tree), context.source.end(tree), code);
  }
}
