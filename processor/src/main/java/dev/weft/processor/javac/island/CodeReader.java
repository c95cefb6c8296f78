package dev.weft.processor.javac.island;

import com.sun.source.tree.*;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.inference.VariableArity;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.syntax.Edits;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.PatternTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads islands: source without a verb, copied with its names resolved. */
public final class CodeReader extends ExitScanner {
  private final NameReader names;
  private final TypeUses types;
  private final FieldReader fields;
  private final AssignmentReader assignments;
  private final CallReader calls;
  private final FunctionReader functions;
  private final ClassReader classes;
  private final ThrowReader throwing;
  private final PatternReader patterns;
  private final HiddenReader hidden;
  private final EnumLabels enumLabels;
  private final NumericBranches numericBranches;
  private final VariableArity variableArity;
  private final Map<Tree, Supplier<Optional<Code>>> casts = new IdentityHashMap<>();
  private final Map<Tree, Integer> holes = new IdentityHashMap<>();

  public CodeReader(BodyContext context) {
    super(context);
    Receivers receivers = new Receivers(context, this);
    this.types = new TypeUses(context, this);
    this.fields = new FieldReader(context, this, receivers);
    this.names = new NameReader(context, this, fields, types);
    this.assignments = new AssignmentReader(context, this, names, fields);
    this.calls = new CallReader(context, this, receivers);
    this.functions = new FunctionReader(context, this, receivers, types);
    this.classes = new ClassReader(context, this, receivers, types);
    this.throwing = new ThrowReader(context, this);
    this.patterns = new PatternReader(context, this);
    this.hidden = new HiddenReader(context, this);
    this.enumLabels = new EnumLabels(context);
    this.numericBranches = new NumericBranches(context, receivers);
    this.variableArity = new VariableArity(context, new ReceiverTypes(context));
  }

  @Override
  public Code read(Tree tree) {
    return read(context.source.start(tree), context.source.end(tree), List.of(tree));
  }

  /** A stretch of source that holds these trees. */
  Code read(int start, int end, List<? extends Tree> trees) {
    return Layouts.dedent(
        edited(start, end, () -> scan(trees, null)), context.source.indent(start));
  }

  private Code edited(int start, int end, Runnable scan) {
    Edits outer = edits;
    edits = new Edits();
    scan.run();
    Code code = edits.apply(context.source, start, end);
    edits = outer;
    return code;
  }

  /** The source of a type. */
  public Code readType(Tree tree) {
    boolean outer = inType;
    inType = true;
    Code code = read(tree);
    inType = outer;
    return code;
  }

  /** The source of an expression, with a hole in place of each operand. */
  public Code readAround(Tree tree, List<? extends Tree> operands) {
    for (int i = 0; i < operands.size(); i++) {
      holes.put(operands.get(i), i);
    }
    Code code = read(tree);
    holes.keySet().removeAll(operands);
    return code;
  }

  /** What stands before the braces of an array initializer, for arrays of a type without name. */
  public Code elementsOf(JavaType array) {
    return hidden.elementsOf(array);
  }

  /** The label of a case, as source from its keyword on. */
  public Code readLabel(List<Tree> labels, int start, int end) {
    return edited(start, end, () -> labels(labels));
  }

  /** What an assignment with an operator needs of a field that only a bridge reaches. */
  public Optional<BridgedField> bridged(ExpressionTree target) {
    return fields.bridged(target);
  }

  /** Tells that nobody needs the value of an expression that is going to be read. */
  public void discard(ExpressionTree tree) {
    assignments.discard(tree);
  }

  Edits edits() {
    return edits;
  }

  /** The instance that the template is called on. */
  Code self() {
    if (context.self.isEmpty()) {
      context.breakage.found();
      return Code.text("this");
    }
    return captured(context.self.get());
  }

  /** A variable of the processor's own, which a member of a class of the body may hide. */
  Code captured(Variable variable) {
    if (context.scopes.hidesField(variable.name())) {
      context.innerNames.add(variable.name());
    }
    return Code.of(new LocalUse(variable, LocalUse.Access.READ, capturing()));
  }

  /** Scans a type that stands for its class, as in a class literal. */
  void scanErased(Tree tree) {
    types.erased(tree);
  }

  /** Writes something before a tree, and a parenthesis behind it, if there is something. */
  void bracket(Tree tree, Optional<Code> before, Runnable scan) {
    before.ifPresent(code -> edits.bracket(context.source.start(tree), code));
    scan.run();
    before.ifPresent(any -> edits.bracket(context.source.end(tree), Code.text(")")));
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    if (tree != null) {
      bracket(tree, casts.getOrDefault(tree, Optional::empty).get(), () -> uncast(tree));
    }
    return null;
  }

  private void uncast(Tree tree) {
    casts.remove(tree);
    instead(tree).ifPresentOrElse(code -> replace(tree, code), () -> super.scan(tree, null));
  }

  /** A branch of a choice that is about to be read: where the compiler takes it for a number. */
  public void branch(ExpressionTree tree) {
    casts.put(ExprTrees.withoutParentheses(tree), () -> numericBranches.cast(tree));
  }

  private Optional<Code> instead(Tree tree) {
    Integer hole = holes.get(tree);
    return hole == null ? patterns.standIn(tree) : Optional.of(Code.of(new Part.Hole(hole)));
  }

  // Names

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    names.identifier(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    names.select(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (!capturing()) {
      context.stageUses.called(tree);
    }
    types.had(tree.getTypeArguments());
    if (context.privates.exist()) {
      variableArity.firstOf(tree).ifPresent(this::element);
    }
    if (!calls.call(tree)) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        context.breakage.callOn(tree, select);
        boolean outer = inType;
        inType = false;
        names.qualifier(select.getExpression());
        inType = outer;
      }
      scanAll(tree.getArguments());
    }
    return null;
  }

  // Produce: Stream.of((Object) (circle), square)
  /** What an array of a variable number of arguments would be of that cannot be named. */
  private void element(VariableArity.Element first) {
    casts.put(first.argument(), () -> Optional.of(Code.of("(", new TypeUse(first.type()), ") (")));
  }

  // Functions

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    functions.reference(tree);
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    functions.lambda(tree);
    return null;
  }

  /** Whether a tree is the body of a lambda, which may have to be a statement too (JLS 15.27.2). */
  boolean isLambdaBody(Tree tree) {
    return functions.isBody(tree);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void none) {
    branch(tree.getTrueExpression());
    branch(tree.getFalseExpression());
    return super.visitConditionalExpression(tree, none);
  }

  // Assignments

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    assignments.assign(tree);
    return null;
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    assignments.compound(tree);
    return null;
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          assignments.step(tree);
      default -> scan(tree.getExpression(), none);
    }
    return null;
  }

  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void none) {
    if (!capturing()) {
      context.stageUses.dropped(tree.getExpression());
    }
    discard(tree.getExpression());
    return super.visitExpressionStatement(tree, none);
  }

  // Types

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void none) {
    types.parameterized(tree);
    return null;
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void none) {
    context.breakage.cast(tree);
    if (!hidden.cast(tree)) {
      scanType(tree.getType());
      scanExpression(tree.getExpression());
    }
    return null;
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void none) {
    if (tree.getPattern() != null
        && PatternTrees.isRecord(tree.getPattern())
        && context.hiddenPatterns.mentions(tree.getPattern())) {
      patterns.test(tree);
      return null;
    }
    return hidden.test(tree) ? null : super.visitInstanceOf(tree, none);
  }

  @Override
  boolean isEnumConstant(Tree label) {
    return enumLabels.isConstant(label);
  }

  @Override
  boolean hiddenLabels(List<Tree> labels) {
    return patterns.labels(labels);
  }

  @Override
  void guard(Tree tree) {
    names.guard(tree);
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void none) {
    scanAll(tree.getAnnotations());
    tree.getDimAnnotations().forEach(this::scanAll);
    if (!hidden.array(tree)) {
      scanType(tree.getType());
      scanAll(tree.getDimensions());
      if (tree.getInitializers() != null) {
        scanAll(tree.getInitializers());
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void none) {
    scanType(tree.getAnnotationType());
    for (ExpressionTree argument : tree.getArguments()) {
      scanExpression(argument instanceof AssignmentTree pair ? pair.getExpression() : argument);
    }
    return null;
  }

  // What throws and catches

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void none) {
    throwing.thrown(tree);
    return null;
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    throwing.tried(tree, () -> super.visitTry(tree, none));
    return null;
  }

  @Override
  void resources(List<? extends Tree> trees) {
    trees.forEach(throwing::resource);
  }

  @Override
  void catches(List<? extends CatchTree> trees) {
    if (!throwing.catches(trees)) {
      super.catches(trees);
    }
  }

  // Declarations

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    scan(tree.getModifiers(), none);
    context.mentions.initializer(tree);
    types.had(tree.getType());
    declareInner(tree);
    if (!hidden.initializer(tree)) {
      context
          .memberClasses
          .array(tree)
          .ifPresent(array -> edits.bracket(context.source.start(tree.getInitializer()), array));
      scanExpression(tree.getInitializer());
    }
    return null;
  }

  /** Declares a variable of a lambda's, a class's or a block's own. */
  void declareInner(VariableTree tree) {
    String name = tree.getName().toString();
    context.innerNames.add(name);
    Optional<JavaType> type = context.typeReader().declared(tree);
    context.breakage.declare(tree, type);
    context.scopes.declare(name, new Meaning.Inner(type));
  }

  @Override
  public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void none) {
    VariableTree variable = tree.getVariable();
    scan(variable.getModifiers(), none);
    types.had(variable.getType());
    context.innerNames.add(context.patterns.innerName(variable));
    context.patterns.writeName(variable, edits, context.source);
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    classes.created(tree);
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    classes.declared(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    classes.method(tree);
    return null;
  }

  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void none) {
    tree.getBounds().forEach(this::scanType);
    return null;
  }
}
