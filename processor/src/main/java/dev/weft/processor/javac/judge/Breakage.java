package dev.weft.processor.javac.judge;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.inference.Conversions;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Takes down what is bound not to compile. The compiler reports that in the template, after all
 * rounds; a machine that repeats it would have it reported twice. Only what is certain counts: a
 * doubtful case is left to the compiler.
 */
public final class Breakage {
  private final TypeContext context;
  private final UnresolvedNames names;
  private final BrokenValues values;
  private final BrokenOperands operands;
  private final BrokenMembers members;
  private boolean certain;

  public Breakage(TypeContext context) {
    Conversions conversions = new Conversions(context);
    ErasedTypes types = new ErasedTypes(context);
    this.context = context;
    this.names = new UnresolvedNames(context);
    this.values = new BrokenValues(context, conversions, types);
    this.operands = new BrokenOperands(context, conversions, types);
    this.members = new BrokenMembers(context, conversions, types, names);
  }

  /** Whether the body is bound not to compile. */
  public boolean isCertain() {
    return certain || context.missesType;
  }

  /** Something that no compiler accepts. */
  public void found() {
    certain = true;
  }

  /** The body names a type that does not exist. */
  public void missingType() {
    context.missesType = true;
  }

  // Names

  /**
   * Whether a class around the template has a supertype that does not exist: it takes that for
   * names to be known.
   */
  public boolean findMissingSupertypes() {
    context.missesType |= names.lackSupertypes();
    return context.missesType;
  }

  boolean inheritsUnknown(TypeElement type) {
    return names.inheritsUnknown(type);
  }

  /** A name that stands for no variable, and that no dot follows. */
  public void unresolved(IdentifierTree tree, boolean asType) {
    if (asType) {
      context.missesType |= names.missesType(tree);
    } else {
      unresolvedMember();
    }
  }

  /** A name that stands for no field or method, unless it comes from a class still to come. */
  public void unresolvedMember() {
    certain |= names.areKnown();
    context.missesType |= context.names.importsLackClasses();
  }

  // Values

  /** A value, where one of another type is wanted. */
  public void assign(Optional<JavaType> value, Optional<JavaType> wanted) {
    certain |= values.cannotBe(value, wanted);
  }

  /**
   * A first argument, of which each of some methods of the scope may want another type.
   *
   * @param element what all elements of the argument must be, if it is to have some
   */
  void pass(ExpressionTree argument, List<ExecutableElement> methods, Optional<JavaType> element) {
    certain |= values.cannotPass(argument, methods, element);
  }

  /** What a {@code for} runs over: an array or an Iterable (JLS 14.14.2). */
  public void iterate(ExpressionTree tree) {
    certain |= values.cannotIterate(tree);
  }

  /** What a resource is: a stage that is to be awaited first, for instance, cannot be closed. */
  public void open(Tree resource) {
    certain |= values.cannotClose(resource);
  }

  /** A declaration; a literal may not fit its type (JLS 5.2). */
  public void declare(VariableTree tree, Optional<JavaType> declared) {
    certain |= values.cannotInitialize(tree, declared);
  }

  /** An assignment; a final local that has its value already takes no other. */
  public void write(Tree target) {
    certain |= values.cannotAssign(target);
  }

  // Operators

  /** The operands of an arithmetic or relational operator. */
  public void operate(BinaryTree tree) {
    certain |= operands.clash(tree);
  }

  public void cast(TypeCastTree tree) {
    certain |= operands.clash(tree);
  }

  // Members

  /** A call of members of one name; none of them may take so many arguments. */
  public void call(MethodInvocationTree tree, List<ExecutableElement> candidates) {
    certain |= members.noneTakes(tree, candidates);
  }

  /** A call on a class, or on a value of a plain type, that may have no such method. */
  public void callOn(MethodInvocationTree tree, MemberSelectTree select) {
    certain |= members.lacksMethod(tree, select);
  }

  /** An operand around a verb; if a method is called on it, it must have one. */
  public void receive(ExpressionTree tree, ExpressionTree operand, Optional<JavaType> type) {
    certain |= members.lacksMethodOn(tree, operand, type);
  }

  /** A field of a value of a plain type that may have no such field. */
  public void select(MemberSelectTree tree) {
    certain |= members.lacksField(tree);
  }

  // Statements

  /** The labels of a switch; none may occur twice. */
  public void labels(SwitchTree tree) {
    certain |= RepeatedLabels.in(tree, context.source);
  }
}
