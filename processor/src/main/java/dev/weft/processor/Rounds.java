package dev.weft.processor;

import dev.weft.processor.javac.judge.Rejections;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.syntax.ImplicitClass;
import dev.weft.processor.javac.syntax.TreesAccess;
import dev.weft.processor.model.Position;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * One compilation, round by round: a class's facade as soon as the types of its templates'
 * signatures exist, its machines from the round after. Classes are remembered by name, since
 * elements do not outlive a round; errors wait for the last round, since the first one printed
 * would be the end.
 */
final class Rounds {
  private final Environment environment;
  private final GeneratedNames names;
  private final Map<String, OwnerTask> tasks = new LinkedHashMap<>();

  private Rounds(Environment environment) {
    this.environment = environment;
    this.names = new GeneratedNames(environment.elements(), environment.files());
  }

  /** Starts; empty on a compiler without syntax trees. */
  static Optional<Rounds> open(ProcessingEnvironment processing) {
    return TreesAccess.of(processing).map(trees -> new Rounds(environment(processing, trees)));
  }

  private static Environment environment(ProcessingEnvironment processing, TreesAccess trees) {
    Elements elements = processing.getElementUtils();
    SourceFiles files = new SourceFiles(processing.getFiler(), elements);
    Reporter<Position> reporter = new Reporter<>();
    Rejections rejections = new Rejections(processing, trees);
    Members members = new Members(elements, processing.getTypeUtils());
    return new Environment(processing, trees, members, rejections, files, reporter);
  }

  /**
   * Does what can be done in a round.
   *
   * @param annotated the templates that are new in it
   */
  void run(RoundEnvironment round, Set<? extends Element> annotated) {
    environment.beginRound();
    environment.files().compiled(round.getRootElements());
    names.compiled(round.getRootElements());
    annotated.forEach(this::add);
    tasks.values().forEach(task -> task.run(round.processingOver()));
    if (round.processingOver()) finish();
  }

  private void finish() {
    environment.files().finish();
    environment.reporter().flush(environment.trees());
  }

  /** Gradle also hands over classes that it compiled earlier: their files are there. */
  private void add(Element element) {
    if (!(element instanceof ExecutableElement method)) return;
    if (!(method.getEnclosingElement() instanceof TypeElement owner)) return;
    if (!environment.trees().isSource(method) || !Annotated.isNamed(owner)) return;
    OwnerName name = OwnerName.of(owner, environment.elements());
    if (!name.isFindable(environment.elements())) {
      refuse(method);
      return;
    }
    tasks.computeIfAbsent(name.toString(), key -> new OwnerTask(name, environment, names));
  }

  /** A class that nothing can name is refused, unless it is one that javac rejects. */
  private void refuse(ExecutableElement method) {
    TreesAccess trees = environment.trees();
    ImplicitClass.around(method, trees)
        .ifPresent(
            owner ->
                environment
                    .reporter()
                    .report(
                        Problem.OWNER_UNNAMED,
                        trees.position(method),
                        method.getSimpleName(),
                        owner.getSimpleName()));
  }
}
