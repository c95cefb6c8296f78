package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Tells which expressions name a field that only a bridge reaches. */
final class HiddenFields {
  private final BodyContext context;
  private final Receivers receivers;

  HiddenFields(BodyContext context, Receivers receivers) {
    this.context = context;
    this.receivers = receivers;
  }

  /** The field that an expression names, if only a bridge reaches it. */
  Optional<HiddenField> of(ExpressionTree target) {
    ExpressionTree tree = ExprTrees.withoutParentheses(target);
    Optional<HiddenField> hidden = find(tree);
    hidden.ifPresent(field -> context.mentions.bridged(field.field(), target));
    return hidden.map(field -> field.ofType(type(field, tree)));
  }

  /** A field of a type variable has the type that its instance gives it. */
  private JavaType type(HiddenField field, ExpressionTree tree) {
    if (field.type() instanceof JavaType.Variable) {
      return receivers.typeOf(tree).orElse(field.type());
    }
    return Generic.isGeneric(field.via())
        ? receivers.exactly(tree).orElse(field.type())
        : field.type();
  }

  private Optional<HiddenField> find(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      return context.names.expression(name.getName().toString()) instanceof Names.Field field
              && !receivers.reachable(field.element(), field.via())
          ? Optional.of(implied(field))
          : Optional.empty();
    }
    if (!(tree instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    if (ExprTrees.isSuper(select.getExpression())) {
      return receivers.ofInnerClass(select.getExpression()) ? Optional.empty() : ofSuper(select);
    }
    return receivers
        .receiverClass(select.getExpression(), select.getIdentifier().toString())
        .flatMap(type -> of(select, type));
  }

  /** A field named without a qualifier. */
  HiddenField implied(Names.Field field) {
    return implied(field.element(), field.via(), field.level());
  }

  private Optional<HiddenField> ofSuper(MemberSelectTree select) {
    int level = receivers.levelOfSuper(select.getExpression());
    String name = select.getIdentifier().toString();
    return context.members.fields(receivers.superclass(select.getExpression()), name).stream()
        .filter(field -> !receivers.reachable(field))
        .findFirst()
        .map(field -> implied(field, context.around.get(level), level));
  }

  /** A field of the instance so many classes further out, which is not written. */
  private HiddenField implied(VariableElement field, TypeElement via, int level) {
    Code instance = HiddenField.isStatic(field) ? Code.EMPTY : receivers.receiver(level);
    return hidden(field, via, Optional.empty(), instance);
  }

  private Optional<HiddenField> of(MemberSelectTree select, TypeElement type) {
    ExpressionTree instance = select.getExpression();
    return context.members.fields(type, select.getIdentifier().toString()).stream()
        .peek(field -> context.mentions.receiver(type, field, instance))
        .filter(field -> !receivers.reachable(field, type))
        .findFirst()
        .map(field -> hidden(field, type, evaluated(instance, field), Code.EMPTY));
  }

  private Optional<ExpressionTree> evaluated(ExpressionTree instance, VariableElement field) {
    return !HiddenField.isStatic(field) || receivers.isEvaluated(instance)
        ? Optional.of(instance)
        : Optional.empty();
  }

  private HiddenField hidden(
      VariableElement field, TypeElement via, Optional<ExpressionTree> instance, Code implied) {
    DeclaredType of = (DeclaredType) via.asType();
    JavaType type = context.toJavaType.apply(context.types.asMemberOf(of, field));
    return new HiddenField(field, via, instance, implied, type);
  }
}
