package dev.weft.processor.javac.signature;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.symbol.MirrorReader;
import dev.weft.processor.javac.symbol.ScopeParameters;
import dev.weft.processor.javac.syntax.TreesAccess;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Position;
import dev.weft.processor.model.Scope;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a template's scope; reports where there is none to read. */
final class ScopeReader {
  private final TreesAccess trees;
  private final Reporter<Position> reporter;

  ScopeReader(TreesAccess trees, Reporter<Position> reporter) {
    this.trees = trees;
    this.reporter = reporter;
  }

  /** The scope, or empty after a report. */
  Optional<Scope> read(ExecutableElement method, TreePath path, MirrorReader types) {
    List<? extends VariableElement> parameters = method.getParameters();
    for (int i = 1; i < parameters.size(); i++) {
      if (ScopeParameters.isScope(parameters.get(i))) return misplaced(i, parameters, path);
    }
    if (parameters.isEmpty() || !ScopeParameters.isScope(parameters.get(0))) {
      return reject(Problem.SCOPE_MISSING, path, path.getLeaf(), method.getSimpleName());
    }
    return first(parameters.get(0), path, types);
  }

  private Optional<Scope> misplaced(
      int index, List<? extends VariableElement> parameters, TreePath path) {
    boolean second = ScopeParameters.isScope(parameters.get(0));
    Problem problem = second ? Problem.SCOPE_TWICE : Problem.SCOPE_NOT_FIRST;
    return reject(problem, path, tree(path, index), parameters.get(index).getSimpleName());
  }

  private Optional<Scope> first(VariableElement parameter, TreePath path, MirrorReader types) {
    String name = parameter.getSimpleName().toString();
    if (parameter.asType() instanceof ArrayType) {
      return reject(Problem.SCOPE_VARARGS, path, tree(path, 0), name);
    }
    DeclaredType type = (DeclaredType) parameter.asType();
    ScopeKind kind = ScopeParameters.kind(type).orElseThrow();
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (kind.yields() && arguments.isEmpty()) {
      return reject(Problem.SCOPE_RAW, path, typeTree(path), name);
    }
    if (arguments.stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
      return reject(Problem.SCOPE_WILDCARD, path, typeTree(path), name);
    }
    List<JavaType> read = arguments.stream().<JavaType>map(types).toList();
    return Optional.of(
        new Scope(kind, name, read.stream().findFirst(), read.stream().skip(1).findFirst()));
  }

  private static Tree tree(TreePath path, int parameter) {
    return ((MethodTree) path.getLeaf()).getParameters().get(parameter);
  }

  private static Tree typeTree(TreePath path) {
    return ((MethodTree) path.getLeaf()).getParameters().get(0).getType();
  }

  private Optional<Scope> reject(Problem problem, TreePath path, Tree at, CharSequence name) {
    CompilationUnitTree unit = path.getCompilationUnit();
    reporter.report(problem, trees.position(unit, at), name);
    return Optional.empty();
  }
}
