package dev.weft.processor.javac.judge;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.symbol.Enclosing;
import dev.weft.processor.javac.syntax.TreesAccess;
import dev.weft.processor.javac.syntax.Unwrapping;
import dev.weft.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The templates that got no machine because javac was sure to reject them, and nothing but that
 * tells the user. Of a class in error javac generates nothing; so where it begins to generate the
 * class of such a template, the template was correct, and the defect is ours.
 */
public final class Rejections implements TaskListener {
  private record Expected(Element method, Tree tree, CompilationUnitTree unit) {}

  private final ProcessingEnvironment environment;
  private final TreesAccess trees;
  private final Map<String, List<Expected>> byClass = new HashMap<>();
  private boolean listening;

  /** None expected so far. */
  public Rejections(ProcessingEnvironment environment, TreesAccess trees) {
    this.environment = environment;
    this.trees = trees;
  }

  /** Takes note that javac is to report an error in a template. */
  public void expect(ExecutableElement method) {
    TreePath path = trees.path(method).orElseThrow();
    CompilationUnitTree unit = path.getCompilationUnit();
    String owner = key(Enclosing.classOf(method), unit.getSourceFile());
    byClass
        .computeIfAbsent(owner, key -> new ArrayList<>())
        .add(new Expected(method, path.getLeaf(), unit));
    if (!listening) {
      listening = true;
      Unwrapping.first(environment, Rejections::task).ifPresent(task -> task.addTaskListener(this));
    }
  }

  private static Optional<JavacTask> task(ProcessingEnvironment environment) {
    try {
      return Optional.of(JavacTask.instance(environment));
    } catch (IllegalArgumentException wrapped) {
      return Optional.empty();
    }
  }

  private static String key(TypeElement type, JavaFileObject file) {
    return type.getQualifiedName() + " " + file.toUri();
  }

  @Override
  public void started(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    JavaFileObject file = event.getSourceFile();
    if (event.getKind() != TaskEvent.Kind.GENERATE || type == null || file == null) return;
    List<Expected> wrong = byClass.remove(key(type, file));
    if (wrong != null) wrong.forEach(this::report);
  }

  private void report(Expected expected) {
    String message =
        Problem.INTERNAL.message(
            expected.method().getSimpleName(),
            "javac accepts the template, but it was taken for one in error, and has no machine");
    trees.trees().printMessage(Diagnostic.Kind.ERROR, message, expected.tree(), expected.unit());
  }
}
