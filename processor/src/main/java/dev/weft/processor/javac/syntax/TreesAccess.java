package dev.weft.processor.javac.syntax;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.weft.processor.model.Position;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** The compiler's trees: where a declaration stands, and messages with the caret on a tree. */
public final class TreesAccess implements Reporter.Printer<Position> {
  private final Trees trees;
  private final Declarations declarations;
  private final Map<String, CompilationUnitTree> units = new HashMap<>();

  private TreesAccess(Trees trees) {
    this.trees = trees;
    this.declarations = new Declarations(trees);
  }

  /**
   * The trees of the compiler that runs the processor.
   *
   * @return empty if it has none, as Eclipse's
   * @throws NoClassDefFoundError likewise, where the tree API itself is missing
   */
  public static Optional<TreesAccess> of(ProcessingEnvironment environment) {
    return Unwrapping.first(environment, TreesAccess::instance).map(TreesAccess::new);
  }

  private static Optional<Trees> instance(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException wrappedOrNotJavac) {
      return Optional.empty();
    }
  }

  /** The compiler's own entry to the trees. */
  public Trees trees() {
    return trees;
  }

  /** Where a declaration stands; empty if it comes from a class file. */
  public Optional<TreePath> path(Element element) {
    return declarations.path(element);
  }

  /** Begins a round: the elements of the one before are no more. */
  public void forget() {
    declarations.forget();
  }

  /** Whether a declaration comes from source. */
  public boolean isSource(Element element) {
    return path(element).isPresent();
  }

  /** The position of a declaration from source. */
  public Position position(Element element) {
    TreePath path = path(element).orElseThrow();
    return position(path.getCompilationUnit(), path.getLeaf());
  }

  /** The position of a tree. */
  public Position position(CompilationUnitTree unit, Tree tree) {
    SourcePositions positions = trees.getSourcePositions();
    int start = (int) positions.getStartPosition(unit, tree);
    int end = (int) positions.getEndPosition(unit, tree);
    return position(unit, start, end);
  }

  /** The position of a stretch of source. */
  public Position position(CompilationUnitTree unit, int start, int end) {
    String file = unit.getSourceFile().toUri().toString();
    units.put(file, unit);
    return new Position(file, start, end, new Lines(unit).at(start));
  }

  /** Prints a message with the caret on the tree at a position. */
  @Override
  public void print(Problem problem, Position position, String message) {
    CompilationUnitTree unit = units.get(position.file());
    if (unit == null) throw new IllegalArgumentException("unknown file " + position.file());
    Tree tree = new TreeSearch(unit, trees.getSourcePositions(), position).find();
    Diagnostic.Kind kind = problem.isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
    trees.printMessage(kind, message, tree, unit);
  }
}
