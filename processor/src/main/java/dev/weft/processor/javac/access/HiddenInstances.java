package dev.weft.processor.javac.access;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.inference.FunctionTargets;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.names.BodyClass;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Anonymous classes of interfaces that the machine cannot name. Where such a class does nothing
 * that a lambda could not do but keep state, it is written for another interface with the same
 * method, and made into an instance of its own.
 */
public final class HiddenInstances {
  private final AccessContext context;

  public HiddenInstances(AccessContext context) {
    this.context = context;
  }

  /**
   * An anonymous class in pieces.
   *
   * @param make what is called with its instance
   * @param like the interface that it is written for
   */
  public record Instance(Code make, Code like) {}

  /** How an instance is made, if it has to be and can be. */
  public Optional<Instance> of(NewClassTree tree) {
    if (tree.getClassBody() == null || !context.privates.exist()) {
      return Optional.empty();
    }
    return context
        .typeReader()
        .element(tree.getIdentifier())
        .filter(type -> context.functions.areHidden(type) && !isMore(tree, type))
        .flatMap(type -> context.functions.method(type).map(method -> of(tree, type, method)))
        .filter(any -> standsAlone(tree.getClassBody(), tree));
  }

  /** Whether a class is used as the one it is, not just as one of its interface. */
  private boolean isMore(NewClassTree tree, TypeElement type) {
    TreePath path = TreePath.getPath(context.method, tree);
    Tree parent = path == null ? tree : path.getParentPath().getLeaf();
    return parent instanceof VariableTree variable && variable.getType() == null
        || parent instanceof MemberSelectTree select
            && context.members.methods(type, select.getIdentifier().toString()).isEmpty();
  }

  private Instance of(NewClassTree tree, TypeElement type, ExecutableElement method) {
    List<JavaType> arguments = arguments(tree);
    return new Instance(
        context.bridges.functions.make(type, method, arguments),
        context.bridges.functions.like(type, arguments));
  }

  private List<JavaType> arguments(NewClassTree tree) {
    Optional<DeclaredType> type =
        TypeSketch.isDiamond(tree)
            ? new FunctionTargets(context).of(tree)
            : context
                .typeReader()
                .type(tree.getIdentifier())
                .flatMap(context.mirrors::of)
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast);
    return type.map(context.sourceTypes::argumentsOf).orElse(List.of());
  }

  /** Whether a class neither uses itself as a value nor inherits what it uses or overrides. */
  private boolean standsAlone(ClassTree tree, NewClassTree creation) {
    BodyClass type = context.bodyClasses.of(tree, List.of(creation.getIdentifier()));
    return type.others().stream().allMatch(above -> overridesOne(type, above))
        && !new Dependence(type).in(tree);
  }

  private boolean overridesOne(BodyClass type, TypeElement above) {
    Optional<ExecutableElement> one = context.functions.method(above);
    return context.elements.getAllMembers(above).stream()
        .filter(ExecutableElement.class::isInstance)
        .map(member -> member.getSimpleName().toString())
        .filter(type::declares)
        .allMatch(name -> one.filter(m -> m.getSimpleName().contentEquals(name)).isPresent());
  }

  /** Looks for uses of the instance, or of what it inherits. */
  private static final class Dependence extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final BodyClass type;
    private boolean found;

    Dependence(BodyClass type) {
      this.type = type;
    }

    boolean in(ClassTree tree) {
      scan(tree.getMembers(), null);
      return found;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
      String name = tree.getName().toString();
      found |=
          name.equals("this")
              || name.equals("super")
              || type.hasField(name) && type.field(name).isEmpty();
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
      boolean own =
          ExprTrees.isThis(tree.getExpression()) && type.declares(tree.getIdentifier().toString());
      return own ? null : super.visitMemberSelect(tree, none);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
      if (tree.getMethodSelect() instanceof IdentifierTree name) {
        String method = name.getName().toString();
        found |= method.equals("super") ? false : type.hasMethod(method) && !type.declares(method);
        scan(tree.getTypeArguments(), none);
        return scan(tree.getArguments(), none);
      }
      return super.visitMethodInvocation(tree, none);
    }
  }
}
