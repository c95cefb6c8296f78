package dev.weft.processor.javac.judge;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.inference.Conversions;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import dev.weft.processor.javac.symbol.ClassRefs;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.VariableTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what is bound not to compile. The compiler reports that in the template, after all rounds;
 * a machine that repeats it would have it reported twice. Only what is certain counts: a doubtful
 * case is left to the compiler.
 */
public final class Breakage {
  private final TypeContext context;
  private final Conversions conversions;
  private boolean certain;

  public Breakage(TypeContext context) {
    this.context = context;
    this.conversions = new Conversions(context);
  }

  /** Whether the body is bound not to compile. */
  public boolean isCertain() {
    return certain || context.missesType;
  }

  /**
   * Inherited names are known only where all supertypes exist, and no class of the body adds some.
   */
  private boolean namesAreKnown() {
    return !context.scopes.insideClass() && !context.names.importsUnknown() && !lacksSupertypes();
  }

  private boolean lacksSupertypes() {
    return context.around.stream().anyMatch(this::inheritsUnknown);
  }

  /**
   * Whether a class around the template has a supertype that does not exist: it takes that for
   * names to be known.
   */
  public boolean findMissingSupertypes() {
    context.missesType |= lacksSupertypes();
    return context.missesType;
  }

  boolean inheritsUnknown(TypeElement type) {
    return context.types.directSupertypes(type.asType()).stream().anyMatch(this::isUnknown);
  }

  private boolean isUnknown(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || context.types.asElement(type) instanceof TypeElement element && inheritsUnknown(element);
  }

  /** Something else that no compiler accepts. */
  public void found() {
    certain = true;
  }

  /** A value, where one of another type is wanted. */
  public void assign(Optional<JavaType> value, Optional<JavaType> wanted) {
    certain |=
        value.isPresent()
            && wanted.isPresent()
            && conversions.impossible(value.get(), wanted.get());
  }

  /** A name that stands for no variable, and that no dot follows. */
  public void unresolved(IdentifierTree tree, boolean asType) {
    if (asType) {
      context.missesType |= !context.scopes.insideClass() && !isInferred(tree);
    } else {
      unresolvedMember();
    }
  }

  private static boolean isInferred(IdentifierTree tree) {
    return tree.getName().contentEquals("var") || tree.getName().contentEquals("_");
  }

  /** The body names a type that does not exist. */
  public void missingType() {
    context.missesType = true;
  }

  /** A name that stands for no field or method, unless it comes from a class still to come. */
  public void unresolvedMember() {
    certain |= namesAreKnown();
    context.missesType |= context.names.importsLackClasses();
  }

  /** A call of members of one name; none of them may take so many arguments. */
  public void call(MethodInvocationTree tree, List<ExecutableElement> candidates) {
    certain |= candidates.stream().noneMatch(method -> mayTake(method, tree.getArguments()));
  }

  /**
   * A first argument, of which each of some methods of the scope may want another type.
   *
   * @param element what all elements of the argument must be, if it is to have some
   */
  void pass(ExpressionTree argument, List<ExecutableElement> methods, Optional<JavaType> element) {
    Optional<JavaType> type = erasedType(argument);
    Optional<JavaType> exact = context.sketch.typeOf(argument);
    certain |=
        type.isPresent()
            && !methods.isEmpty()
            && methods.stream()
                .map(method -> method.getParameters().get(0).asType())
                .allMatch(
                    parameter ->
                        conversions.impossible(type.get(), parameter)
                            || exact.filter(of -> givesOthers(of, parameter, element)).isPresent());
  }

  /** Whether what is delegated to has elements that are not of the type. */
  private boolean givesOthers(JavaType type, TypeMirror as, Optional<JavaType> element) {
    return new ReceiverTypes(context)
        .argumentAs(type, as)
        .flatMap(given -> element.filter(wanted -> conversions.impossible(given, wanted)))
        .isPresent();
  }

  /** What a {@code for} runs over: an array or an Iterable (JLS 14.14.2). */
  public void iterate(ExpressionTree tree) {
    Optional<JavaType> type = erasedType(tree);
    if (type.filter(JavaType.Array.class::isInstance).isEmpty()) {
      assign(type, Optional.of(JavaTypes.lang("Iterable")));
    }
  }

  /** What a resource is: a stage that is to be awaited first, for instance, cannot be closed. */
  public void open(Tree resource) {
    Tree tree = resource instanceof VariableTree declared ? declared.getInitializer() : resource;
    if (tree instanceof ExpressionTree value) {
      assign(erasedType(value), Optional.of(JavaTypes.lang("AutoCloseable")));
    }
  }

  /** The operands of an arithmetic or relational operator: only a string may join objects. */
  public void operate(BinaryTree tree) {
    Optional<JavaType> left = erasedType(tree.getLeftOperand());
    Optional<JavaType> right = erasedType(tree.getRightOperand());
    certain |=
        switch (tree.getKind()) {
          case PLUS ->
              left.isPresent()
                  && right.isPresent()
                  && !isString(left.get())
                  && !isString(right.get())
                  && (isNoNumber(left.get()) || isNoNumber(right.get()));
          case MINUS, MULTIPLY, DIVIDE, LESS_THAN, GREATER_THAN ->
              left.filter(Breakage::isNoNumber).isPresent()
                  || right.filter(Breakage::isNoNumber).isPresent();
          default -> false;
        };
  }

  private static boolean isNoNumber(JavaType type) {
    return type instanceof JavaType.Declared && JavaTypes.unboxed(type).isEmpty();
  }

  /** A type, maybe without its arguments: those of a generic method are inferred. */
  private Optional<JavaType> erasedType(ExpressionTree tree) {
    return context
        .sketch
        .typeOf(tree)
        .or(
            () ->
                tree instanceof MethodInvocationTree call && returnsClass(call)
                    ? context.calls.returned(call).map(ClassRefs::of).map(JavaTypes::declared)
                    : Optional.empty());
  }

  private boolean returnsClass(MethodInvocationTree call) {
    return context.verbs.verb(call).isEmpty()
        && context.calls.methods(call).stream()
            .allMatch(method -> method.getReturnType().getKind() == TypeKind.DECLARED);
  }

  private boolean mayTake(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (method.isVarArgs()) {
      return arguments.size() >= parameters.size() - 1;
    }
    return parameters.size() == arguments.size()
        && IntStream.range(0, parameters.size())
            .noneMatch(i -> isImpossible(arguments.get(i), parameters.get(i)));
  }

  private boolean isImpossible(ExpressionTree argument, VariableElement parameter) {
    return context
        .sketch
        .typeOf(argument)
        .filter(type -> conversions.impossible(type, parameter.asType()))
        .isPresent();
  }

  /** A call on a class, or on a value of a plain type, that may have no such method. */
  public void callOn(MethodInvocationTree tree, MemberSelectTree select) {
    if (select.getIdentifier().contentEquals("super")) {
      return; // The constructor of an inner superclass (JLS 8.8.7.1).
    }
    plainType(select.getExpression())
        .or(() -> made(ExprTrees.withoutParentheses(select.getExpression())))
        .ifPresent(
            type -> call(tree, context.members.methods(type, select.getIdentifier().toString())));
  }

  /** The class of what a call or a creation gives. */
  private Optional<TypeElement> made(ExpressionTree receiver) {
    return receiver instanceof MethodInvocationTree || receiver instanceof NewClassTree
        ? erasedType(receiver)
            .flatMap(context.typeReader()::element)
            .filter(type -> !inheritsUnknown(type))
        : Optional.empty();
  }

  /** An operand around a verb; if a method is called on it, it must have one. */
  public void receive(ExpressionTree tree, ExpressionTree operand, Optional<JavaType> type) {
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() == operand) {
      type.flatMap(context.typeReader()::element)
          .filter(known -> !inheritsUnknown(known))
          .map(known -> context.members.methods(known, select.getIdentifier().toString()))
          .ifPresent(methods -> call(call, methods));
    }
  }

  /** An assignment; a final local that has its value already takes no other. */
  public void write(Tree target) {
    certain |=
        target instanceof IdentifierTree name
            && context.names.expression(name.getName().toString()) instanceof Names.Local local
            && local.meaning() instanceof Meaning.Tracked tracked
            && context.declarations.get(tracked.variable()) instanceof VariableTree declared
            && declared.getInitializer() != null
            && VariableTrees.isFinal(declared);
  }

  public void cast(TypeCastTree tree) {
    Optional<JavaType> from = context.sketch.typeOf(tree.getExpression());
    Optional<JavaType> to = context.typeReader().type(tree.getType());
    certain |=
        from.isPresent() && to.isPresent() && conversions.inconvertible(from.get(), to.get());
  }

  /** The labels of a switch; none may occur twice. */
  public void labels(SwitchTree tree) {
    List<String> constants =
        tree.getCases().stream()
            .map(CaseLabels::trees)
            .filter(labels -> labels.stream().noneMatch(Breakage::isPattern))
            .flatMap(labels -> labels.stream().map(context.source::of))
            .toList();
    certain |= constants.stream().distinct().count() < constants.size();
  }

  private static boolean isPattern(Tree label) {
    return label.getKind().name().contains("PATTERN");
  }

  /** A field of a value of a plain type that may have no such field. */
  public void select(MemberSelectTree tree) {
    boolean local =
        tree.getExpression() instanceof IdentifierTree name
            && context.names.expression(name.getName().toString()) instanceof Names.Local;
    if (local) {
      String name = tree.getIdentifier().toString();
      plainType(tree.getExpression())
          .ifPresent(type -> certain |= context.members.fields(type, name).isEmpty());
    }
  }

  private Optional<TypeElement> plainType(ExpressionTree receiver) {
    if (receiver instanceof IdentifierTree name) {
      Names.Answer answer = context.names.expression(name.getName().toString());
      if (answer instanceof Names.OfClass of && !of.member()) {
        return context
            .members
            .classNamed(of.type().canonicalName())
            .filter(type -> !inheritsUnknown(type));
      } else if (!(answer instanceof Names.Local)) {
        return Optional.empty();
      }
    } else if (!(receiver instanceof LiteralTree)) {
      return Optional.empty();
    }
    return context
        .sketch
        .typeOf(receiver)
        .flatMap(context.typeReader()::element)
        .filter(type -> !inheritsUnknown(type));
  }

  /** A declaration; a literal may not fit its type (JLS 5.2). */
  public void declare(VariableTree tree, Optional<JavaType> declared) {
    if (tree.getInitializer() == null || declared.isEmpty()) {
      return;
    }
    ExpressionTree value = ExprTrees.withoutParentheses(tree.getInitializer());
    if (value instanceof LiteralTree) {
      certain |= !fits(value.getKind(), declared.get());
    } else {
      assign(context.sketch.typeOf(value), declared);
    }
  }

  private static boolean fits(Tree.Kind literal, JavaType type) {
    Optional<String> primitive = JavaTypes.primitive(type);
    return switch (literal) {
      case STRING_LITERAL -> primitive.isEmpty();
      case NULL_LITERAL -> primitive.isEmpty();
      case BOOLEAN_LITERAL -> primitive.map(p -> p.equals("boolean")).orElse(!isString(type));
      default -> primitive.map(p -> !p.equals("boolean")).orElse(!isString(type));
    };
  }

  private static boolean isString(JavaType type) {
    return type.equals(JavaTypes.STRING);
  }
}
