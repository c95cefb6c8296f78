package dev.weft.processor.javac.access;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.inference.ReceiverTypes;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.PatternTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Questions about patterns that name types which the machine cannot (JLS 14.30): those of records
 * become tests of the record and then of its components.
 */
public final class HiddenPatterns {
  private final AccessContext context;

  HiddenPatterns(AccessContext context) {
    this.context = context;
  }

  /**
   * How the value of a pattern variable is had.
   *
   * @param type its type
   * @param before what stands before the name that the pattern binds
   * @param after what stands behind it
   */
  public record Form(JavaType type, String before, String after) {}

  /** The type that a pattern names, if the machine cannot name it. */
  public Optional<JavaType> hidden(Tree pattern) {
    Tree type =
        pattern instanceof BindingPatternTree binding
            ? binding.getVariable().getType()
            : PatternTrees.isRecord(pattern) ? PatternTrees.children(pattern).get(0) : null;
    return HiddenTypes.in(context.typeReader().type(type));
  }

  /**
   * A generic type that an {@code instanceof} names and the machine can name, but not test for:
   * what would tell its type arguments is the private type of the value (JLS 5.5, 15.20.2).
   */
  public Optional<JavaType> unchecked(@Nullable Tree type) {
    return context.privates.exist() && type instanceof ParameterizedTypeTree
        ? tested(type)
            .map(value -> new ReceiverTypes(context).classOf(ExprTrees.withoutParentheses(value)))
            .flatMap(of -> of.filter(context.privates::isHidden))
            .flatMap(any -> context.typeReader().type(type))
            .filter(JavaType.Declared.class::isInstance)
            .map(JavaType.Declared.class::cast)
            .filter(of -> !of.arguments().stream().allMatch(JavaTypes.anything()::equals))
            .map(
                of ->
                    new JavaType.Hidden(
                        of.name(), of, JavaTypes.declared(of.name()), List.of(), List.of()))
        : Optional.empty();
  }

  private Optional<ExpressionTree> tested(Tree type) {
    TreePath path = TreePath.getPath(context.method, type);
    while (path != null
        && !(path.getLeaf() instanceof InstanceOfTree)
        && (path.getLeaf() == type
            || path.getLeaf() instanceof VariableTree
            || path.getLeaf() instanceof BindingPatternTree)) {
      path = path.getParentPath();
    }
    return path != null && path.getLeaf() instanceof InstanceOfTree test
        ? Optional.of(test.getExpression())
        : Optional.empty();
  }

  /** Whether a label or a pattern names such a type anywhere. */
  public boolean mentions(Tree tree) {
    return context.privates.exist()
        && tree.getKind().name().contains("PATTERN")
        && (hidden(tree).isPresent()
            || PatternTrees.children(tree).stream().anyMatch(this::mentions));
  }

  /** Whether a pattern variable takes whatever a component holds, null included (JLS 14.30.3). */
  public boolean takesAll(VariableTree variable, TypeMirror component) {
    if (variable.getType() == null) {
      return true;
    }
    Optional<JavaType> type = context.typeReader().type(variable.getType());
    Optional<TypeElement> element = type.flatMap(context.typeReader()::element);
    return component.getKind().isPrimitive()
        || type.filter(context.toJavaType.apply(component)::equals).isPresent()
        || element
            .filter(
                of ->
                    context.types.isSubtype(
                        context.types.erasure(component), context.types.erasure(of.asType())))
            .isPresent();
  }

  /** How a variable's value is had, if it is that of a component of such a record. */
  public Optional<Form> form(VariableTree variable) {
    if (!context.privates.exist()) {
      return Optional.empty();
    }
    Optional<JavaType> type =
        HiddenTypes.in(context.typeReader().declared(variable))
            .or(() -> unchecked(variable.getType()));
    Optional<Tree> record = recordAround(variable);
    return record
        .filter(around -> hidden(around).isPresent())
        .flatMap(around -> component(variable, around))
        .filter(component -> takesAll(variable, component))
        .map(component -> whole(variable, component))
        .or(
            () ->
                type.filter(each -> !HiddenTypes.isPlain(each))
                    .map(each -> new Form(each, "", ".value()")))
        .or(() -> record.flatMap(around -> inferred(variable, around)));
  }

  /** A component of a class that a type variable stands for: the compiler knows it by itself. */
  private Optional<Form> inferred(VariableTree variable, Tree record) {
    return Optional.of(record)
        .filter(any -> variable.getType() == null)
        .flatMap(around -> component(variable, around))
        .map(context.toJavaType)
        .filter(JavaType.Hidden.class::isInstance)
        .filter(type -> ((JavaType.Hidden) type).shown() instanceof JavaType.Variable)
        .map(type -> new Form(type, "((" + nameOf(type) + ") (Object) ", ")"));
  }

  private static String nameOf(JavaType type) {
    return ((JavaType.Variable) ((JavaType.Hidden) type).shown()).name();
  }

  private Form whole(VariableTree variable, TypeMirror component) {
    JavaType type =
        context
            .typeReader()
            .declared(variable)
            .orElseGet(() -> context.toJavaType.apply(component));
    return JavaTypes.primitive(type)
        .map(keyword -> new Form(type, "((" + keyword + ") ", ".value())"))
        .orElseGet(() -> new Form(type, "", ".value()"));
  }

  /** The record pattern that a variable's own pattern is right inside of. */
  private Optional<Tree> recordAround(VariableTree variable) {
    TreePath path = TreePath.getPath(context.method, variable);
    return path != null && path.getParentPath().getLeaf() instanceof BindingPatternTree
        ? Optional.of(path.getParentPath().getParentPath().getLeaf()).filter(PatternTrees::isRecord)
        : Optional.empty();
  }

  private Optional<TypeMirror> component(VariableTree variable, Tree record) {
    List<TypeMirror> all = context.patternTypes.components(record);
    List<Tree> parts = PatternTrees.children(record);
    return IntStream.range(0, all.size())
        .filter(
            i ->
                parts.get(i + 1) instanceof BindingPatternTree part
                    && part.getVariable().equals(variable))
        .mapToObj(all::get)
        .findFirst();
  }

  /** Whether cases need a default that the source does without, as patterns became guards. */
  public boolean lacksDefault(ExpressionTree selector, List<? extends CaseTree> cases) {
    return cases.stream().noneMatch(CaseLabels::isDefault)
        && cases.stream().flatMap(each -> CaseLabels.trees(each).stream()).anyMatch(this::isGuarded)
        && cases.stream().noneMatch(each -> takesRest(selector, each));
  }

  /** Whether a label becomes a guard. */
  public boolean isGuarded(Tree label) {
    return mentions(label) || context.enumSwitches.constant(label).isPresent();
  }

  private boolean takesRest(ExpressionTree selector, CaseTree tree) {
    return CaseLabels.guard(tree).isEmpty()
        && CaseLabels.trees(tree).stream()
            .filter(label -> !mentions(label))
            .flatMap(label -> PatternTrees.children(label).stream())
            .anyMatch(
                pattern ->
                    pattern instanceof BindingPatternTree binding
                        && takesRest(selector, binding.getVariable()));
  }

  private boolean takesRest(ExpressionTree selector, VariableTree variable) {
    Optional<TypeElement> type = context.typeReader().element(variable.getType());
    Optional<TypeElement> selected =
        new ReceiverTypes(context).classOf(ExprTrees.withoutParentheses(selector));
    return type.filter(
            each ->
                each.getQualifiedName().contentEquals("java.lang.Object")
                    || selected
                        .filter(
                            of ->
                                context.types.isSubtype(
                                    context.types.erasure(of.asType()),
                                    context.types.erasure(each.asType())))
                        .isPresent())
        .isPresent();
  }

  /** The type of a pattern variable for {@code instanceof}. */
  public TypeUse match(JavaType type) {
    return new TypeUse(JavaTypes.declared(HiddenTypes.MATCH, JavaTypes.boxed(type)));
  }
}
