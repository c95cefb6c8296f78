package dev.weft.processor.javac.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.inference.Functions;
import dev.weft.processor.javac.inference.Results;
import dev.weft.processor.javac.inference.StandaloneTypes;
import dev.weft.processor.javac.inference.VerbTypes;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.BridgedField;
import dev.weft.processor.javac.island.CodeReader;
import dev.weft.processor.javac.island.Constants;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.PatternTrees;
import dev.weft.processor.javac.syntax.UnseenBranches;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.VerbKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads expressions: islands whole, those around a verb as a tree of operands. */
final class ExprReader {
  private final BodyContext context;
  private final CodeReader code;
  private final Variables variables;
  private final Unboxings unboxings;
  private final StandaloneTypes standalone;
  private final Anonymous anonymous;
  private final Placed placed;

  /** Whether the type of what is read depends on the classes that are declared in it. */
  private boolean depends;

  private @Nullable Choices choices;

  ExprReader(BodyContext context, CodeReader code, Variables variables) {
    this.context = context;
    this.code = code;
    this.variables = variables;
    this.anonymous = new Anonymous(context);
    this.placed = new Placed(context);
    this.standalone = new StandaloneTypes(context);
    this.unboxings = new Unboxings(context, standalone);
  }

  void readChoicesBy(Choices reader) {
    choices = reader;
  }

  /** The same where the type is known that the value is assigned to. */
  Expr read(ExpressionTree tree, Optional<JavaType> expected) {
    return read(tree, expected, false);
  }

  /** The same; the type that is known may be no more than what the value alone has. */
  Expr read(ExpressionTree tree, Optional<JavaType> expected, boolean alone) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    Optional<VerbKind> verb = context.verbs.verb(inner);
    if (verb.isPresent() && expected.isPresent()) {
      return verb(verb.get(), (MethodInvocationTree) inner, false, alone);
    }
    return inner instanceof SwitchExpressionTree choice && context.holdsVerb(choice)
        ? choice(choice, expected, alone)
        : read(tree, alone);
  }

  /**
   * Reads an expression.
   *
   * @param telling whether it tells a type that nothing else does
   */
  Expr read(boolean telling, Supplier<Expr> reading) {
    boolean before = depends;
    depends |= telling;
    Expr result = reading.get();
    depends = before;
    return result;
  }

  /** What a variable of the machine could keep; else the compiler is left to infer it. */
  Optional<JavaType> plainType(ExpressionTree tree) {
    return standalone.of(tree, false);
  }

  private Expr choice(SwitchExpressionTree tree, Optional<JavaType> expected, boolean alone) {
    return Objects.requireNonNull(choices).read(tree, expected, alone);
  }

  Expr read(ExpressionTree tree) {
    return read(tree, false);
  }

  /**
   * An expression.
   *
   * @param alone whether no type is expected of it: it is neither assigned nor passed (JLS 15.25)
   */
  private Expr read(ExpressionTree tree, boolean alone) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    if (Functions.isFunction(inner)) {
      return new Expr.Function(pieces(inner), context.source.place(inner));
    }
    if (!context.holdsVerb(tree)) {
      return new Expr.Pure(
          code.read(tree),
          standalone.of(tree, alone),
          Constants.isStable(tree, context),
          context.source.place(tree),
          alone && ExprTrees.isChoice(tree));
    }
    Optional<VerbKind> verb = context.verbs.verb(tree);
    if (verb.isPresent()) {
      return verb(verb.get(), (MethodInvocationTree) tree, true, alone);
    }
    return switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> logical((BinaryTree) tree);
      case CONDITIONAL_EXPRESSION -> conditional((ConditionalExpressionTree) tree, alone);
      case SWITCH_EXPRESSION -> choice((SwitchExpressionTree) tree, Optional.empty(), alone);
      case PARENTHESIZED -> read(((ParenthesizedTree) tree).getExpression(), alone);
      default ->
          tree instanceof CompoundAssignmentTree compound
                  && context.holdsVerb(compound.getExpression())
              ? compound(compound)
              : operation(tree, alone);
    };
  }

  private Expr operation(ExpressionTree tree, boolean alone) {
    List<ExpressionTree> operands = Operands.of(tree, context);
    if (operands.stream().noneMatch(context::holdsVerb)) {
      throw new IllegalStateException("no operand of " + tree.getKind() + " holds the verb");
    }
    return composite(tree, operands, standalone.of(tree, alone));
  }

  /**
   * A verb.
   *
   * @param telling whether nothing but its argument may tell what it gives
   * @param alone whether no type is expected of what it gives
   */
  private Expr verb(VerbKind kind, MethodInvocationTree tree, boolean telling, boolean alone) {
    Optional<JavaType> stage = placed.stage(kind, tree);
    Optional<JavaType> type =
        standalone.of(tree, alone).or(() -> stage.flatMap(VerbTypes::resultOf));
    boolean depending = telling && type.isEmpty() && kind.isGeneric();
    List<Code> types = tree.getTypeArguments().stream().map(code::readType).toList();
    Optional<JavaType> expected = kind == VerbKind.YIELD ? context.element : Optional.empty();
    List<Expr> arguments =
        tree.getArguments().stream()
            .<Expr>map(each -> depending ? telling(each) : read(each, expected))
            .map(each -> stage.map(asked -> Placed.as(asked, each)).orElse(each))
            .toList();
    context.expectations.verb(kind, tree, arguments);
    return new Expr.Verb(kind, types, arguments, type, context.source.place(tree));
  }

  /** An argument that tells the type of what a verb gives. */
  private Expr telling(ExpressionTree tree) {
    return anonymous.sole(tree, read(true, () -> read(tree)));
  }

  /** An expression whose value decides. */
  Expr condition(ExpressionTree tree) {
    Expr condition = compared(tree, read(tree, Optional.of(JavaTypes.BOOLEAN)));
    context.expectations.condition(condition);
    return condition;
  }

  private Expr compared(ExpressionTree tree, Expr condition) {
    return condition instanceof Expr.Pure pure
            && PatternTrees.mislead(tree, context.method.getLeaf())
        ? new Expr.Pure(
            Code.of("((", pure.code(), ") == true)"), pure.type(), pure.stable(), pure.place())
        : condition;
  }

  private Expr logical(BinaryTree tree) {
    boolean and = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
    variables.trackPatterns(tree);
    Expr left = condition(tree.getLeftOperand());
    context.scopes.push();
    context.patterns.declareWhen(tree.getLeftOperand(), and);
    context.patterns.close();
    Expr right = condition(tree.getRightOperand());
    context.scopes.pop();
    return new Expr.Logical(and, left, right, context.source.place(tree));
  }

  /**
   * Whether a branch is no number to the compiler, but what is kept of it: that calls a generic
   * method, or names what the condition declares.
   */
  private boolean isOpaque(ConditionalExpressionTree tree, boolean when, Expr branch) {
    ExpressionTree read = when ? tree.getTrueExpression() : tree.getFalseExpression();
    Optional<JavaType> type = branch.type();
    return UnseenBranches.isUnseen(tree, when)
            && (type.isEmpty() || JavaTypes.mayBeNumber(type.get()))
        || context.sketch.callsGeneric(read)
            && (branch instanceof Expr.Sole || type.filter(JavaTypes::mayBeNumber).isPresent());
  }

  private Expr conditional(ConditionalExpressionTree tree, boolean alone) {
    variables.trackPatterns(tree.getCondition());
    Expr condition = condition(tree.getCondition());
    Optional<JavaType> type = plainType(tree);
    if (type.isEmpty()) {
      code.branch(tree.getTrueExpression());
      code.branch(tree.getFalseExpression());
    }
    Expr whenTrue = branch(tree.getCondition(), true, tree.getTrueExpression(), alone);
    Expr whenFalse = branch(tree.getCondition(), false, tree.getFalseExpression(), alone);
    List<Expr> opaque = new ArrayList<>();
    if (isOpaque(tree, true, whenTrue)) opaque.add(whenTrue);
    if (isOpaque(tree, false, whenFalse)) opaque.add(whenFalse);
    return new Expr.Conditional(
        condition,
        whenTrue,
        whenFalse,
        alone,
        !opaque.isEmpty() || context.sketch.callsGeneric(tree),
        opaque,
        type.or(() -> alone ? Optional.empty() : context.placeTypes.of(tree)),
        context.source.place(tree));
  }

  private Expr branch(ExpressionTree condition, boolean when, ExpressionTree tree, boolean alone) {
    context.scopes.push();
    context.patterns.declareWhen(condition, when);
    context.patterns.close();
    Expr result = readApart(tree, Optional.empty(), alone);
    context.scopes.pop();
    return result;
  }

  private Expr compound(CompoundAssignmentTree tree) {
    context.breakage.write(ExprTrees.withoutParentheses(tree.getVariable()));
    Optional<BridgedField> bridged = code.bridged(tree.getVariable());
    return new Expr.Compound(
        bridged.isPresent() ? instance(bridged.get()) : target(tree.getVariable()),
        bridged.map(BridgedField::accessors),
        ExprTrees.operator(tree, context.source),
        read(tree.getExpression()),
        bridged.map(BridgedField::type).or(() -> context.sketch.typeOf(tree.getVariable())),
        context.source.place(tree));
  }

  private List<Expr.Piece> target(ExpressionTree tree) {
    return pieces(tree);
  }

  private List<Expr.Piece> instance(BridgedField field) {
    return List.of(
        field.instance().isPresent()
            ? new Expr.Piece.Operand(
                read(field.instance().get()), Optional.empty(), Expr.Kept.AS_IT_IS)
            : new Expr.Piece.Glue(field.implied()));
  }

  private Expr composite(
      ExpressionTree tree, List<ExpressionTree> operands, Optional<JavaType> type) {
    return new Expr.Composite(pieces(tree, operands), type, context.source.place(tree));
  }

  private List<Expr.Piece> pieces(ExpressionTree tree) {
    return pieces(tree, Operands.of(tree, context));
  }

  private List<Expr.Piece> pieces(ExpressionTree tree, List<ExpressionTree> operands) {
    int last = operands.size() - 1;
    while (last > 0 && !context.holdsVerb(operands.get(last))) {
      last--;
    }
    Code around = code.readAround(tree, operands);
    List<Expr.Piece> pieces = new ArrayList<>();
    List<Part> glue = new ArrayList<>();
    for (Part part : around.parts()) {
      if (part instanceof Part.Hole hole) {
        pieces.add(new Expr.Piece.Glue(new Code(glue)));
        glue.clear();
        ExpressionTree operand = operands.get(hole.operand());
        Optional<JavaType> expected = expected(tree, operand);
        boolean kept = hole.operand() < last;
        boolean alone = Operands.isAlone(tree, operand);
        Supplier<Expr> reading =
            kept ? () -> readApart(operand, expected, alone) : () -> read(operand, expected, alone);
        boolean asked = anonymous.isAsked(tree, operand);
        Expr value = read(asked, reading);
        if (asked && value instanceof Expr.Pure) value = anonymous.sole(operand, value);
        context.breakage.receive(tree, operand, value.type());
        Expr.Kept how = kept ? unboxings.of(tree, operand) : Expr.Kept.AS_IT_IS;
        pieces.add(new Expr.Piece.Operand(value, expected, how));
      } else {
        glue.add(part);
      }
    }
    pieces.add(new Expr.Piece.Glue(new Code(glue)));
    return pieces;
  }

  /** A value that is kept for later; no variable can keep a choice of functions, without a type. */
  Expr readApart(ExpressionTree tree, Optional<JavaType> expected, boolean alone) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    if (expected.isEmpty()
        && (Functions.areChosenBy(inner)
            || !alone
                && inner instanceof SwitchExpressionTree choice
                && Results.areMixedNumbers(choice, this::plainType))) {
      return inner instanceof ConditionalExpressionTree conditional
          ? conditional(conditional, alone)
          : choice((SwitchExpressionTree) inner, Optional.empty(), alone);
    }
    boolean primary = inner instanceof MethodInvocationTree || inner instanceof NewClassTree;
    // In parentheses, it would be told as if nothing were expected of it.
    Expr whole =
        read(primary || ExprTrees.isChoice(inner) && !alone ? inner : tree, expected, alone);
    Expr value = depends && whole.type().isEmpty() ? anonymous.sole(inner, whole) : whole;
    if (value.type().isPresent()) {
      return value;
    } else if (value instanceof Expr.Composite composite) {
      return new Expr.Composite(
          composite.pieces(), context.placeTypes.of(inner), composite.place());
    }
    return value instanceof Expr.Pure pure
        ? new Expr.Pure(
            pure.code(),
            anonymous.type(inner).or(() -> context.placeTypes.of(inner)),
            pure.stable(),
            pure.place(),
            pure.alone())
        : value;
  }

  private Optional<JavaType> expected(ExpressionTree tree, ExpressionTree operand) {
    return tree instanceof AssignmentTree assignment && assignment.getExpression() == operand
        ? context.sketch.typeOf(assignment.getVariable())
        : Optional.empty();
  }
}
