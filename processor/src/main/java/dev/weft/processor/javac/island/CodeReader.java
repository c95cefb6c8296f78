package dev.weft.processor.javac.island;

import com.sun.source.tree.*;
import dev.weft.processor.javac.access.HiddenInstances;
import dev.weft.processor.javac.access.HiddenTypes;
import dev.weft.processor.javac.access.Mentions;
import dev.weft.processor.javac.inference.Functions;
import dev.weft.processor.javac.names.BodyClass;
import dev.weft.processor.javac.names.BodyClasses;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.syntax.Edits;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.PatternTrees;
import dev.weft.processor.javac.syntax.TypeTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Part;
import dev.weft.processor.model.TypeUse;
import dev.weft.processor.model.Variable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads islands: source without a verb, copied with its names resolved. */
public final class CodeReader extends ExitScanner {
  private final FieldReader fields;
  private final CallReader calls;
  private final ReferenceReader references;
  private final CreationReader creations;
  private final InnerSuperclass innerSuperclass;
  private final SuperConstructors superConstructors;
  private final EnumLabels enumLabels;
  private final HiddenReader hidden;
  private final HiddenCatches hiddenCatches;
  private final HiddenResources hiddenResources;
  private final HiddenInstances hiddenInstances;
  private final BodyValues bodyValues;
  private final ThrownAgain thrownAgain;
  private final PatternReader patterns;
  private final Map<Tree, Integer> holes = new IdentityHashMap<>();
  private boolean qualifying;
  private boolean erased;
  private @Nullable Tree discarded;
  private @Nullable Tree lambdaBody;
  private LocalUse.Access access = LocalUse.Access.READ;
  private boolean inGuard;

  /** How many statements around, inside lambdas and classes, ask for something to be thrown. */
  private int asking;

  public CodeReader(BodyContext context) {
    super(context);
    Receivers receivers = new Receivers(context, this);
    this.fields = new FieldReader(context, this, receivers);
    this.calls = new CallReader(context, this, receivers);
    this.references = new ReferenceReader(context, this, receivers);
    this.creations = new CreationReader(context, this, receivers);
    this.innerSuperclass = new InnerSuperclass(context, this, receivers);
    this.superConstructors = new SuperConstructors(context);
    this.enumLabels = new EnumLabels(context);
    this.hidden = new HiddenReader(context, this);
    this.hiddenCatches = new HiddenCatches(context, this);
    this.hiddenResources = new HiddenResources(context, this);
    this.hiddenInstances = new HiddenInstances(context);
    this.bodyValues = new BodyValues(context);
    this.thrownAgain = new ThrownAgain(context);
    this.patterns = new PatternReader(context, this);
  }

  @Override
  public Code read(Tree tree) {
    return read(context.source.start(tree), context.source.end(tree), List.of(tree));
  }

  /** A stretch of source that holds these trees. */
  Code read(int start, int end, List<? extends Tree> trees) {
    Edits outer = edits;
    edits = new Edits();
    scan(trees, null);
    Code code =
        Layouts.dedent(edits.apply(context.source, start, end), context.source.indent(start));
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
    Edits outer = edits;
    edits = new Edits();
    labels(labels);
    Code code = edits.apply(context.source, start, end);
    edits = outer;
    return code;
  }

  /**
   * A variable that is a resource must be effectively final, as one that a lambda holds on to. What
   * is read by a call here is not a variable, and becomes one (JLS 14.20.3).
   */
  @Override
  void resources(List<? extends Tree> trees) {
    for (Tree resource : trees) {
      if (resource instanceof ExpressionTree) {
        Code variable = readCaptured(resource);
        replace(resource, variable.calls() ? declared("resource", variable) : variable);
      } else {
        scan(resource, null);
      }
    }
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void none) {
    Optional<Code> again = capturing() ? thrownAgain.instead(tree, asking > 0) : Optional.empty();
    again.ifPresentOrElse(code -> replace(tree, code), () -> scan(tree.getExpression(), none));
    return null;
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    int asks = capturing() && thrownAgain.asksForThrown(tree) ? 1 : 0;
    asking += asks;
    super.visitTry(tree, none);
    asking -= asks;
    if (capturing() && hiddenResources.throwMore(tree.getResources())) {
      hiddenResources.surround(tree);
    }
    return none;
  }

  // Produce: var resource = Hidden.getLock(self)
  private Code declared(String name, Code value) {
    return Code.of("var " + context.freshName(name) + " = ", value);
  }

  /** The source of an expression that a lambda holds on to. */
  Code readCaptured(Tree tree) {
    captures++;
    Code code = read(tree);
    captures--;
    return code;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    Integer hole = holes.get(tree);
    if (tree != null && hole != null) {
      replace(tree, Code.of(new Part.Hole(hole)));
      return null;
    }
    if (tree != null && patterns.standIn(tree).isPresent()) {
      replace(tree, patterns.standIn(tree).get());
      return null;
    }
    return super.scan(tree, none);
  }

  Edits edits() {
    return edits;
  }

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

  @Override
  boolean isEnumConstant(Tree label) {
    return enumLabels.isConstant(label);
  }

  /** What an assignment with an operator needs of a field that only a bridge reaches. */
  public Optional<FieldReader.Bridged> bridged(ExpressionTree target) {
    return fields.bridged(target);
  }

  /** Whether the type that a class extends is being read. */
  private boolean extending;

  /** Whether the type of a variable is being read. */
  private boolean declaring;

  // Names

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    String name = tree.getName().toString();
    if (name.equals("this") || name.equals("super")) {
      if (name.equals("this") && !context.scopes.insideClass()) {
        replace(tree, self());
      }
      return null;
    }
    Optional<Code> raw = context.memberClasses.raw(tree);
    if (raw.isPresent()) {
      replace(tree, raw.get());
      return null;
    }
    Names.Answer answer = inType ? context.names.type(name) : context.names.expression(name);
    if (answer instanceof Names.Local local) {
      local(tree, local.meaning());
    } else if (answer instanceof Names.OfClass of) {
      @Nullable TypeElement element =
          context.members.classNamed(of.type().canonicalName()).orElse(null);
      if (element == null) {
        context.breakage.missingType();
      }
      if (isShownAs(element, tree)) {
        return null;
      }
      if (!ofOuter(tree, name)) {
        Code type = context.className(of.type());
        replace(tree, of.member() ? Code.of(type, "." + name) : type);
      }
    } else if (answer instanceof Names.Nested nested) {
      replace(tree, Code.text(nested.nest().name() + "." + name));
    } else if (answer instanceof Names.TypeVariable variable) {
      replace(tree, Code.text(variable.name()));
    } else if (answer instanceof Names.Field field) {
      replace(tree, fields.field(field, tree));
    } else if (!qualifying && !isLocalType(name)) {
      context.breakage.unresolved(tree, inType);
    }
    return null;
  }

  /** Scans a type of which nothing is asked but to have its values. */
  void scanHad(@Nullable Tree type) {
    declaring(() -> scanType(type));
  }

  /** Writes another type for one that the machine cannot name; answers whether it did. */
  private boolean isShownAs(@Nullable TypeElement type, Tree tree) {
    if (!declaring) {
      context.mentions.name(type, tree, extending ? Mentions.EXTENDS : "names it");
    }
    if (type == null || !declaring || !context.privates.isHidden(type)) {
      return false;
    }
    replace(tree, Code.of(new TypeUse(context.toJavaType.apply(type.asType()))));
    return true;
  }

  /** Names an inner class of a generic one with what its name leaves unsaid, if it does. */
  private boolean ofOuter(Tree tree, CharSequence name) {
    Optional<JavaType.Declared> outer =
        inType && !qualifying && !erased
            ? context.typeReader().outerUnsaid(tree)
            : Optional.empty();
    outer.ifPresent(around -> replace(tree, inner(around, name)));
    return outer.isPresent();
  }

  private static Code inner(JavaType.Declared around, CharSequence name) {
    return Code.of(new TypeUse(around), "." + name);
  }

  /** Scans a type that stands for its class, as in a class literal. */
  void scanErased(Tree tree) {
    boolean outer = erased;
    erased = true;
    scanType(tree);
    erased = outer;
  }

  /** Whether a class or a type variable that the body declares has that name. */
  private boolean isLocalType(String name) {
    return context.scopes.declaresType(name);
  }

  private void local(IdentifierTree tree, Meaning meaning) {
    if (meaning instanceof Meaning.Tracked tracked
        && capturing()
        && context.patterns.openName(tracked.variable()).isPresent()) {
      replace(tree, Code.text(context.patterns.openName(tracked.variable()).get()));
    } else if (meaning instanceof Meaning.Tracked tracked) {
      boolean guards = inGuard && access == LocalUse.Access.READ;
      LocalUse.Access how = guards ? LocalUse.Access.GUARD : access;
      replace(tree, Code.of(new LocalUse(tracked.variable(), how, capturing())));
    } else if (meaning instanceof Meaning.Renamed renamed) {
      replace(tree, Code.text(renamed.name()));
    }
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    if (!inType) context.breakage.select(tree);
    if (inType && context.typeReader().element(tree).filter(t -> isShownAs(t, tree)).isPresent()) {
      return null;
    }
    if (!ofOuter(tree, tree.getIdentifier()) && !fields.select(tree)) {
      qualifier(tree.getExpression());
    }
    return null;
  }

  /** Scans what stands before a dot, where a name may also be that of a package. */
  private void qualifier(Tree tree) {
    boolean outer = qualifying;
    qualifying = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    scan(tree, null);
    qualifying = outer;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (!capturing()) {
      context.stageUses.called(tree);
    }
    declaring(() -> tree.getTypeArguments().forEach(this::scanType));
    if (!calls.call(tree)) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        context.breakage.callOn(tree, select);
        boolean outer = inType;
        inType = false;
        qualifier(select.getExpression());
        inType = outer;
      }
      scanAll(tree.getArguments());
    }
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    if (tree.getTypeArguments() != null) {
      declaring(() -> tree.getTypeArguments().forEach(this::scanType));
    }
    context.brokenReferences.check(tree);
    made(
        tree,
        () -> {
          if (!references.reference(tree)) {
            scanExpression(tree.getQualifierExpression());
          }
        });
    return null;
  }

  // Assignments

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    if (!fields.assign(tree)) {
      Optional<Code> cast = tree == discarded ? Optional.empty() : bodyValues.cast(tree);
      bracket(
          tree,
          cast,
          () -> {
            target(tree.getVariable(), LocalUse.Access.WRITE);
            ExpressionTree value = tree.getExpression();
            bracket(value, bodyValues.expected(tree), () -> scan(value, none));
          });
    }
    return null;
  }

  /** Writes something before a tree, and a parenthesis behind it, if there is something. */
  private void bracket(Tree tree, Optional<Code> before, Runnable scan) {
    before.ifPresent(code -> edits.bracket(context.source.start(tree), code));
    scan.run();
    before.ifPresent(any -> edits.bracket(context.source.end(tree), Code.text(")")));
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    if (!fields.compound(tree)) {
      target(tree.getVariable(), LocalUse.Access.UPDATE);
      scan(tree.getExpression(), none);
    }
    return null;
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
        if (tree == discarded ? !fields.step(tree) : !fields.increment(tree)) {
          target(tree.getExpression(), LocalUse.Access.UPDATE);
        }
      }
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

  /** Tells that nobody needs the value of an expression that is going to be read. */
  public void discard(ExpressionTree tree) {
    discarded = tree;
  }

  private void target(ExpressionTree tree, LocalUse.Access how) {
    context.breakage.write(ExprTrees.withoutParentheses(tree));
    LocalUse.Access outer = access;
    access =
        ExprTrees.withoutParentheses(tree) instanceof IdentifierTree ? how : LocalUse.Access.READ;
    scan(tree, null);
    access = outer;
  }

  // Types

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void none) {
    Optional<Code> raw =
        tree.getType() instanceof IdentifierTree name
            ? context.memberClasses.raw(name)
            : Optional.empty();
    if (raw.isPresent()) {
      replace(tree, raw.get());
      return null;
    }
    Optional<JavaType> type = declaring ? hiddenType(tree) : Optional.empty();
    if (type.isPresent()) {
      context.mentions.written(tree);
      replace(tree, Code.of(new TypeUse(type.get())));
      return null;
    }
    Optional<JavaType.Declared> outer = context.typeReader().outerUnsaid(tree);
    if (outer.isPresent()) {
      context
          .typeReader()
          .element(tree)
          .ifPresent(t -> context.mentions.name(t, tree.getType(), "names it"));
      replace(tree.getType(), inner(outer.get(), TypeTrees.simpleName(tree.getType())));
    } else {
      context.mentions.arguments(tree);
      scanType(tree.getType());
    }
    declaring(() -> tree.getTypeArguments().forEach(this::scanType));
    return null;
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void none) {
    context.breakage.cast(tree);
    Optional<JavaType> hidden = hiddenType(tree.getType());
    if (hidden.isEmpty()) {
      scanType(tree.getType());
      scanExpression(tree.getExpression());
    } else if (Functions.isFunction(ExprTrees.withoutParentheses(tree.getExpression()))) {
      context.mentions.function(tree.getType());
      int inside = context.source.start(tree.getExpression());
      edits.replace(context.source.start(tree), inside, Code.EMPTY);
      scanExpression(tree.getExpression());
    } else {
      Code cast = Code.of(context.hidden.cast(hidden.get()), "(");
      edits.replace(context.source.start(tree), context.source.start(tree.getExpression()), cast);
      scanExpression(tree.getExpression());
      edits.bracket(context.source.end(tree), Code.text(")"));
    }
    return null;
  }

  /** The source of a pattern. */
  Code readPattern(Tree pattern) {
    return readType(pattern);
  }

  @Override
  void guard(Tree tree) {
    boolean outer = inGuard;
    inGuard = true;
    scanExpression(tree);
    inGuard = outer;
  }

  @Override
  boolean hiddenLabels(List<Tree> labels) {
    return patterns.labels(labels);
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

  /** A type that the machine cannot name, if it is one. */
  private Optional<JavaType> hiddenType(@Nullable Tree type) {
    return HiddenTypes.in(context.typeReader().type(type));
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

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    tree.getTypeArguments().forEach(this::scanType);
    context.mentions.created(tree);
    Optional<HiddenInstances.Instance> instance = hiddenInstances.of(tree);
    if (instance.isPresent()) {
      instance(tree, instance.get());
      return null;
    }
    superConstructors.check(tree);
    if (!creations.creation(tree)) {
      if (tree.getEnclosingExpression() == null) {
        extending(tree.getClassBody() != null, () -> scanType(tree.getIdentifier()));
      } else {
        scan(tree.getEnclosingExpression(), none);
        typeArguments(tree.getIdentifier());
      }
    }
    scanAll(tree.getArguments());
    if (tree.getClassBody() != null) {
      classBody(tree.getClassBody(), List.of(tree.getIdentifier()));
    }
    return null;
  }

  // Produce: Hidden.makeVisitor(new Hidden.LikeVisitor() { … })
  private void instance(NewClassTree tree, HiddenInstances.Instance instance) {
    edits.bracket(context.source.start(tree), Code.of(instance.make(), "("));
    replace(tree.getIdentifier(), instance.like());
    classBody(tree.getClassBody(), List.of(tree.getIdentifier()));
    edits.bracket(context.source.end(tree), Code.text(")"));
  }

  /** Scans the type that a class of the body extends, if it does. */
  private void extending(boolean does, Runnable scan) {
    boolean outer = extending;
    extending = does;
    scan.run();
    extending = outer;
  }

  /** Scans the arguments of a type whose own name stays. */
  void typeArguments(Tree type) {
    if (type instanceof ParameterizedTypeTree generic) {
      declaring(() -> generic.getTypeArguments().forEach(this::scanType));
    }
  }

  // Declarations

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    scan(tree.getModifiers(), none);
    context.mentions.initializer(tree);
    declaring(() -> scanType(tree.getType()));
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

  /** Scans the type of a variable, of which nothing but a type that has its values is asked. */
  private void declaring(Runnable scan) {
    boolean outer = declaring;
    declaring = true;
    scan.run();
    declaring = outer;
  }

  @Override
  void catches(List<? extends CatchTree> trees) {
    if (!hiddenCatches.rewrite(trees)) {
      super.catches(trees);
    }
  }

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
    declaring(() -> scanType(variable.getType()));
    context.innerNames.add(context.patterns.innerName(variable));
    context.patterns.writeName(variable, edits, context.source);
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    context.innerNames.add(tree.getSimpleName().toString());
    context.scopes.declareType(tree);
    classBody(tree, BodyClasses.supertypes(tree));
    return null;
  }

  private void classBody(ClassTree tree, List<? extends Tree> supertypes) {
    captures++;
    scan(tree.getModifiers(), null);
    context.scopes.push();
    for (TypeParameterTree parameter : tree.getTypeParameters()) {
      context.scopes.declareTypeVariable(parameter.getName().toString());
    }
    scanAll(tree.getTypeParameters());
    supertypes.stream()
        .filter(type -> tree.getSimpleName().length() > 0)
        .forEach(type -> extending(true, () -> scanType(type)));
    innerSuperclass.qualify(tree);
    superConstructors.check(tree);
    BodyClass type = context.bodyClasses.of(tree, supertypes);
    context.scopes.pushClass(type);
    if (type.hasType(Own.HIDDEN.preferred())) {
      context.innerNames.add(Own.HIDDEN.preferred());
    }
    scanAll(tree.getMembers());
    context.scopes.pop();
    context.scopes.pop();
    captures--;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    return scoped(
        () -> {
          tree.getTypeParameters()
              .forEach(type -> context.scopes.declareTypeVariable(type.getName().toString()));
          scan(tree.getModifiers(), none);
          scanAll(tree.getTypeParameters());
          declaring(() -> scanType(tree.getReturnType()));
          declaring(() -> tree.getThrows().forEach(this::scanType));
          scanAll(tree.getParameters());
          scan(tree.getBody(), none);
        });
  }

  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void none) {
    tree.getBounds().forEach(this::scanType);
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    made(tree, () -> lambda(tree));
    return null;
  }

  // Produce: Hidden.makeVisitor(row -> …)
  private void made(ExpressionTree function, Runnable scan) {
    bracket(function, context.functions.make(function).map(code -> Code.of(code, "(")), scan);
  }

  private void lambda(LambdaExpressionTree tree) {
    context.mentions.parameters(tree);
    captures++;
    scoped(
        () -> {
          scanAll(tree.getParameters());
          lambdaBody = tree.getBody();
          scan(tree.getBody(), null);
        });
    captures--;
  }

  /** Whether a tree is the body of a lambda, which may have to be a statement too (JLS 15.27.2). */
  boolean isLambdaBody(Tree tree) {
    return tree == lambdaBody;
  }
}
