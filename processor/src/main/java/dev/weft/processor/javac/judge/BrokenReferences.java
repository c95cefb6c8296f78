package dev.weft.processor.javac.judge;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import dev.weft.processor.javac.inference.FunctionTargets;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.javac.symbol.ScopeParameters;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Method references that are bound not to compile (JLS 15.13.1). */
public final class BrokenReferences {
  private final TypeContext context;
  private final Breakage breakage;

  public BrokenReferences(TypeContext context, Breakage breakage) {
    this.context = context;
    this.breakage = breakage;
  }

  /** A reference to a method of a class that may have none of that name, or of other arity. */
  public void check(MemberReferenceTree tree) {
    Optional<TypeElement> type =
        tree.getMode() == ReferenceMode.INVOKE && context.namesType(tree.getQualifierExpression())
            ? context.typeReader().element(tree.getQualifierExpression())
            : Optional.empty();
    type.filter(known -> !breakage.inheritsUnknown(known))
        .map(known -> context.members.methods(known, tree.getName().toString()))
        .filter(methods -> methods.isEmpty() || lackScope(methods, tree))
        .ifPresent(any -> breakage.found());
  }

  /** Whether templates are referred to where nothing passes a scope to them. */
  private boolean lackScope(List<ExecutableElement> methods, MemberReferenceTree tree) {
    return methods.stream().allMatch(ScopeParameters::takesScope)
        && new FunctionTargets(context)
            .of(tree)
            .flatMap(context.interfaces::arityOf)
            .filter(arity -> methods.stream().noneMatch(method -> mayTake(method, arity)))
            .isPresent();
  }

  private static boolean mayTake(ExecutableElement method, int arguments) {
    int receiver = method.getModifiers().contains(Modifier.STATIC) ? 0 : 1;
    return method.isVarArgs() || method.getParameters().size() + receiver == arguments;
  }
}
