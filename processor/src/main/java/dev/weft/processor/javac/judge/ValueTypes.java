package dev.weft.processor.javac.judge;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.TypeTrees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that expressions have where nothing is expected of them, where these are certain. */
final class ValueTypes {
  private static final Map<Tree.Kind, TypeKind> LITERALS =
      Map.of(
          Tree.Kind.INT_LITERAL, TypeKind.INT,
          Tree.Kind.LONG_LITERAL, TypeKind.LONG,
          Tree.Kind.FLOAT_LITERAL, TypeKind.FLOAT,
          Tree.Kind.DOUBLE_LITERAL, TypeKind.DOUBLE,
          Tree.Kind.CHAR_LITERAL, TypeKind.CHAR,
          Tree.Kind.BOOLEAN_LITERAL, TypeKind.BOOLEAN);

  private final Judgement judgement;

  ValueTypes(Judgement judgement) {
    this.judgement = judgement;
  }

  /**
   * The type of an expression's value, wildcards captured: once, as they are types of their own.
   */
  Optional<TypeMirror> of(ExpressionTree expression) {
    ExpressionTree tree = ExprTrees.withoutParentheses(expression);
    Map<Tree, Optional<TypeMirror>> known = judgement.locals.assumption().types;
    Optional<TypeMirror> type = known.get(tree);
    if (type == null) {
      type = variable(tree).map(this::captured);
      known.put(tree, type);
    }
    return type;
  }

  private TypeMirror captured(TypeMirror type) {
    return type instanceof DeclaredType ? judgement.types.capture(type) : type;
  }

  /** The type of an expression; if it is that of a variable, as it is declared. */
  Optional<TypeMirror> variable(ExpressionTree tree) {
    if (!judgement.goesOn()) {
      return Optional.empty();
    } else if (tree instanceof ParenthesizedTree inner) {
      return variable(inner.getExpression());
    } else if (tree instanceof LiteralTree) {
      return literal(tree.getKind());
    } else if (tree instanceof IdentifierTree name) {
      return named(name.getName().toString());
    } else if (tree instanceof MemberSelectTree select) {
      return selected(select);
    } else if (tree instanceof MethodInvocationTree call) {
      return judgement.overloads.resultOf(call);
    } else if (tree instanceof NewClassTree creation) {
      return TypeSketch.isDiamond(creation)
              || creation.getClassBody() != null
              || creation.getEnclosingExpression() != null
          ? Optional.empty()
          : judgement.written.of(creation.getIdentifier());
    } else if (tree instanceof NewArrayTree array) {
      return array(array);
    } else if (tree instanceof TypeCastTree cast) {
      return judgement.written.of(cast.getType());
    } else if (tree instanceof AssignmentTree assignment) {
      return variable(assignment.getVariable());
    } else if (tree instanceof ArrayAccessTree access) {
      return of(access.getExpression())
          .flatMap(
              type ->
                  type instanceof ArrayType array
                      ? Optional.of(array.getComponentType())
                      : Optional.empty());
    }
    return computed(tree);
  }

  private Optional<TypeMirror> computed(ExpressionTree tree) {
    if (tree instanceof CompoundAssignmentTree compound) {
      return variable(compound.getVariable());
    } else if (tree instanceof InstanceOfTree) {
      return primitive(TypeKind.BOOLEAN);
    } else if (tree instanceof UnaryTree unary) {
      return unary(unary);
    } else if (tree instanceof BinaryTree binary) {
      return binary(binary);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return of(choice.getTrueExpression())
          .filter(
              type ->
                  of(choice.getFalseExpression())
                      .filter(other -> judgement.types.isSameType(type, other))
                      .isPresent());
    }
    return Optional.empty();
  }

  private Optional<TypeMirror> literal(Tree.Kind kind) {
    return switch (kind) {
      case NULL_LITERAL -> Optional.of(judgement.types.getNullType());
      case STRING_LITERAL -> Optional.of(judgement.rules.named("java.lang.String"));
      default -> Optional.ofNullable(LITERALS.get(kind)).flatMap(this::primitive);
    };
  }

  private Optional<TypeMirror> primitive(TypeKind kind) {
    return Optional.of(judgement.types.getPrimitiveType(kind));
  }

  private Optional<TypeMirror> named(String name) {
    if (judgement.locals.has(name)) {
      return judgement.locals.typeOf(name);
    } else if (name.equals("this") || name.equals("super")) {
      TypeElement type = judgement.around.get(0);
      return name.equals("this")
          ? Optional.of(type.asType())
          : judgement.known(type.getSuperclass());
    }
    Names.Answer answer = judgement.names.expression(name);
    if (answer instanceof Names.Field field) {
      TypeMirror around = judgement.around.get(field.level()).asType();
      return member((DeclaredType) around, field.element());
    }
    return answer instanceof Names.OfClass of && of.member()
        ? judgement
            .members
            .classNamed(of.type().canonicalName())
            .flatMap(type -> WrittenTypes.one(judgement.members.fields(type, name)))
            .flatMap(field -> judgement.known(field.asType()))
        : Optional.empty();
  }

  private Optional<TypeMirror> member(DeclaredType on, VariableElement field) {
    return Judgement.isStatic(field)
        ? judgement.known(field.asType())
        : judgement.known(judgement.types.asMemberOf(on, field));
  }

  /** The fields that a name behind a dot may mean; empty if that is not certain. */
  Optional<List<VariableElement>> fields(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    Optional<TypeElement> type = judgement.written.qualifier(tree.getExpression());
    if (type.isPresent()) {
      return type.filter(on -> !judgement.rules.inheritsUnknown(on))
          .map(on -> judgement.members.fields(on, name));
    }
    return of(tree.getExpression())
        .flatMap(judgement.rules::declared)
        .map(on -> judgement.members.fields((TypeElement) on.asElement(), name));
  }

  private Optional<TypeMirror> selected(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    if (name.equals("this")) {
      int level = judgement.names.levelOf(TypeTrees.simpleName(tree.getExpression()));
      return level < 0 ? Optional.empty() : Optional.of(judgement.around.get(level).asType());
    } else if (name.equals("class") || name.equals("super")) {
      return Optional.empty();
    }
    Optional<VariableElement> field = fields(tree).flatMap(WrittenTypes::one);
    if (judgement.written.qualifier(tree.getExpression()).isPresent()) {
      return field.flatMap(one -> judgement.known(one.asType()));
    }
    return of(tree.getExpression())
        .flatMap(
            on ->
                on.getKind() == TypeKind.ARRAY && name.equals("length")
                    ? primitive(TypeKind.INT)
                    : judgement
                        .rules
                        .declared(on)
                        .flatMap(type -> field.flatMap(one -> member(type, one))));
  }

  private Optional<TypeMirror> array(NewArrayTree tree) {
    if (tree.getType() == null) {
      return Optional.empty();
    }
    Optional<TypeMirror> type = judgement.written.of(tree.getType());
    for (int i = 0; i < Math.max(1, tree.getDimensions().size()); i++) {
      type = type.map(judgement.types::getArrayType);
    }
    return type;
  }

  private Optional<TypeMirror> unary(UnaryTree tree) {
    return switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> primitive(TypeKind.BOOLEAN);
      case UNARY_PLUS, UNARY_MINUS, BITWISE_COMPLEMENT ->
          of(tree.getExpression()).flatMap(type -> promoted(type, type));
      default -> variable(tree.getExpression());
    };
  }

  private Optional<TypeMirror> binary(BinaryTree tree) {
    Optional<TypeMirror> left = of(tree.getLeftOperand());
    Optional<TypeMirror> right = of(tree.getRightOperand());
    return switch (tree.getKind()) {
      case CONDITIONAL_AND,
          CONDITIONAL_OR,
          EQUAL_TO,
          NOT_EQUAL_TO,
          LESS_THAN,
          LESS_THAN_EQUAL,
          GREATER_THAN,
          GREATER_THAN_EQUAL ->
          primitive(TypeKind.BOOLEAN);
      case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
          left.flatMap(type -> promoted(type, type));
      case PLUS -> joined(left, right);
      default -> left.flatMap(a -> right.flatMap(b -> promoted(a, b)));
    };
  }

  private Optional<TypeMirror> joined(Optional<TypeMirror> left, Optional<TypeMirror> right) {
    boolean ofStrings =
        left.filter(judgement.rules::isString).isPresent()
            || right.filter(judgement.rules::isString).isPresent();
    return ofStrings
        ? Optional.of(judgement.rules.named("java.lang.String"))
        : left.flatMap(a -> right.flatMap(b -> promoted(a, b)));
  }

  /** Binary numeric promotion (JLS 5.6), or a logical operator's result. */
  private Optional<TypeMirror> promoted(TypeMirror one, TypeMirror other) {
    if (judgement.primitives.isBoolean(one) && judgement.primitives.isBoolean(other)) {
      return primitive(TypeKind.BOOLEAN);
    } else if (!judgement.primitives.isNumber(one) || !judgement.primitives.isNumber(other)) {
      return Optional.empty();
    }
    List<TypeKind> both =
        List.of(
            judgement.primitives.unboxed(one).orElseThrow().getKind(),
            judgement.primitives.unboxed(other).orElseThrow().getKind());
    for (TypeKind wide : List.of(TypeKind.DOUBLE, TypeKind.FLOAT, TypeKind.LONG)) {
      if (both.contains(wide)) {
        return primitive(wide);
      }
    }
    return primitive(TypeKind.INT);
  }
}
