package dev.weft.processor.javac.judge;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.javac.syntax.OwnCodeScanner;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.VerbKind;
import dev.weft.processor.report.Problem;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns of yields inside a scope that may interrupt the task that has opened it (PEP 789): while
 * the generator is suspended at the yield, that is code which knows nothing of the scope.
 */
public final class ScopedYields extends OwnCodeScanner<String> {
  private static final Set<String> INTERRUPTING =
      Set.of("dev.weft.TaskGroup", "dev.weft.TimeoutScope");

  private final TypeContext context;
  private final Set<Tree> warned = Collections.newSetFromMap(new IdentityHashMap<>());

  public ScopedYields(TypeContext context) {
    this.context = context;
  }

  /** Looks at the block of a {@code try} with a resource of a type. */
  public void check(TryTree tree, Optional<JavaType> resource) {
    resource
        .flatMap(type -> context.typeReader().element(type))
        .filter(element -> INTERRUPTING.contains(element.getQualifiedName().toString()))
        .ifPresent(element -> scan(tree.getBlock(), element.getSimpleName().toString()));
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, String scope) {
    boolean yields =
        context
            .verbs
            .verb(call)
            .filter(verb -> verb == VerbKind.YIELD || verb == VerbKind.YIELD_ALL)
            .isPresent();
    if (yields
        && !SilencedWarnings.at(context.method, call, Problem.YIELD_IN_SCOPE)
        && warned.add(call)) {
      String text = context.source.place(call).text();
      context.report(Problem.YIELD_IN_SCOPE, call, text, scope);
    }
    return super.visitMethodInvocation(call, scope);
  }
}
