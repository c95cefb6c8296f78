package dev.weft.processor.javac.island;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Writes the calls of the bridges that read and write fields. */
final class FieldBridges {
  private final BodyContext context;
  private final CodeReader reader;
  private final Receivers receivers;

  FieldBridges(BodyContext context, CodeReader reader, Receivers receivers) {
    this.context = context;
    this.reader = reader;
    this.receivers = receivers;
  }

  /** The value of a field. */
  Code read(HiddenField hidden) {
    return hidden.field().getConstantValue() == null || hidden.instance().isPresent()
        ? get(hidden, receiver(hidden))
        : constant(hidden.field());
  }

  // Produce: 4 /* LIMIT */
  /** A constant variable's value: it is one, as its name in the machine might not be. */
  Code constant(VariableElement field) {
    String value = context.elements.getConstantExpression(field.getConstantValue());
    String operand = value.startsWith("-") ? "(" + value + ")" : value;
    return Code.text(operand + " /* " + field.getSimpleName() + " */");
  }

  Code get(HiddenField hidden, Object receiver) {
    Code getter = context.bridges.getter(hidden.field(), hidden.via(), hidden.ignores(receiver));
    List<JavaType> ofClass =
        hidden.instance().map(tree -> receivers.argumentsOf(tree, hidden.via())).orElse(List.of());
    return Code.of(context.bridges.explicit(getter, ofClass), "(", receiver, ")");
  }

  Code set(HiddenField hidden, Object receiver, Code value) {
    Object first = receiver.equals(Code.EMPTY) ? receiver : Code.of(receiver, ", ");
    Code setter = context.bridges.setter(hidden.field(), hidden.via(), hidden.ignores(receiver));
    return Code.of(setter, "(", first, value, ")");
  }

  /** The instance that a field is used of. */
  Code receiver(HiddenField hidden) {
    return hidden.instance().map(reader::read).orElse(hidden.implied());
  }

  /** The bridges alone, for one who calls them. */
  Expr.Accessors accessors(HiddenField hidden) {
    boolean ignores = hidden.isStatic() && hidden.instance().isPresent();
    return new Expr.Accessors(
        context.bridges.getter(hidden.field(), hidden.via(), ignores),
        context.bridges.setter(hidden.field(), hidden.via(), ignores));
  }
}
