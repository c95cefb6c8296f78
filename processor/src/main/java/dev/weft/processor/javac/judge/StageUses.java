package dev.weft.processor.javac.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.report.Problem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Warns of generators that a template drops, and of stages that an asynchronous one drops, or calls
 * that block its thread. What a lambda or class of the body does is not the template's doing. Where
 * it is not plain which method is called, there is no warning.
 */
public final class StageUses {
  private static final String STAGE = "java.util.concurrent.CompletionStage";

  /** What runs nothing before its first step. */
  private static final List<String> LAZY = List.of("dev.weft.Generator", "dev.weft.AsyncIterable");

  /** Methods that block, whichever class overrides them. */
  private static final Set<String> BLOCKING =
      Set.of(
          "java.util.concurrent.Future.get/0",
          "java.util.concurrent.Future.get/2",
          "java.util.concurrent.CompletableFuture.join/0",
          "java.util.concurrent.TimeUnit.sleep/1",
          "java.lang.Thread.sleep/1",
          "java.lang.Thread.sleep/2",
          "java.lang.Thread.join/0",
          "java.lang.Thread.join/1",
          "java.lang.Thread.join/2",
          "dev.weft.EventLoop.run/1");

  /** A method that blocks unless a class overrides it. */
  private static final String CLOSE = "dev.weft.AsyncCloseable.close/0";

  /** Methods that return the stage they are called on. */
  private static final Set<String> FLUENT =
      Set.of(
          "java.util.concurrent.CompletableFuture.orTimeout/2",
          "java.util.concurrent.CompletableFuture.completeOnTimeout/3",
          "java.util.concurrent.CompletableFuture.completeAsync/1",
          "java.util.concurrent.CompletableFuture.completeAsync/2");

  private final TypeContext context;

  public StageUses(TypeContext context) {
    this.context = context;
  }

  /** An expression whose value nobody uses. */
  public void dropped(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call && context.verbs.verb(call).isEmpty()) {
      List<ExecutableElement> methods = context.calls.methods(call);
      if (methods.isEmpty()) {
        return;
      }
      if (context.awaits && methods.stream().allMatch(this::returnsStage)) {
        warn(Problem.DISCARDED_STAGE, call);
      } else if (methods.stream().allMatch(this::returnsGenerator)) {
        warn(Problem.DISCARDED_GENERATOR, call);
      }
    }
  }

  /** Any call. */
  public void called(MethodInvocationTree call) {
    if (context.awaits && context.verbs.verb(call).isEmpty()) {
      List<ExecutableElement> methods = context.calls.methods(call);
      if (!methods.isEmpty() && methods.stream().allMatch(this::blocks)) {
        warn(Problem.BLOCKING_CALL, call);
      }
    }
  }

  private void warn(Problem problem, MethodInvocationTree call) {
    if (!SilencedWarnings.at(context.method, call, problem)) {
      context.report(problem, call, context.source.place(call).text());
    }
  }

  private boolean returnsStage(ExecutableElement method) {
    return isSubtype(method.getReturnType(), STAGE)
        && !FLUENT.contains(signature(method))
        && !mayBeIgnored(method);
  }

  private boolean returnsGenerator(ExecutableElement method) {
    return LAZY.stream().anyMatch(type -> isSubtype(method.getReturnType(), type))
        && !mayBeIgnored(method);
  }

  private boolean mayBeIgnored(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(each -> isNamed(each.getAnnotationType(), "CanIgnoreReturnValue"));
  }

  private boolean isNamed(TypeMirror type, String simpleName) {
    return context.types.asElement(type).getSimpleName().contentEquals(simpleName);
  }

  private boolean blocks(ExecutableElement method) {
    return signature(method).equals(CLOSE)
        || BLOCKING.stream().anyMatch(known -> isOrOverrides(method, known));
  }

  private boolean isOrOverrides(ExecutableElement method, String known) {
    int dot = known.lastIndexOf('.');
    return signature(method).endsWith(known.substring(dot))
        && isSubtype(Enclosing.classOf(method).asType(), known.substring(0, dot));
  }

  private static String signature(ExecutableElement method) {
    return Enclosing.classOf(method).getQualifiedName()
        + "."
        + method.getSimpleName()
        + "/"
        + method.getParameters().size();
  }

  private boolean isSubtype(TypeMirror type, String of) {
    return context
        .members
        .classNamed(of)
        .map(wanted -> context.types.erasure(wanted.asType()))
        .filter(wanted -> context.types.isSubtype(context.types.erasure(type), wanted))
        .isPresent();
  }
}
