package dev.weft.processor;

import com.google.auto.service.AutoService;
import dev.weft.processor.report.Problem;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the methods annotated with {@code @Resumable}: a facade for each class of them, a
 * machine for each method.
 */
@AutoService(Processor.class)
public final class WeftProcessor extends AbstractProcessor {
  /** Not every compiler keeps the order of the source. */
  private static final Comparator<Element> BY_NAME =
      Comparator.comparing(element -> element.getEnclosingElement() + "." + element);

  private @Nullable Rounds rounds;
  private boolean refused;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  /**
   * Generated files are marked, and a mark that no processor claims is a warning of {@code
   * -Xlint:processing}.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Annotated.ANNOTATION, SourceFiles.MARK);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = open(environment).orElse(null);
  }

  /**
   * Rounds names classes of the tree API, which not every compiler has: nothing before this may
   * load it.
   */
  private static Optional<Rounds> open(ProcessingEnvironment environment) {
    try {
      return Rounds.open(environment);
    } catch (NoClassDefFoundError noTreeApi) {
      return Optional.empty();
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    TypeElement annotation = processingEnv.getElementUtils().getTypeElement(Annotated.ANNOTATION);
    Set<? extends Element> annotated =
        annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
    if (rounds == null) annotated.stream().min(BY_NAME).ifPresent(this::refuse);
    else run(rounds, round, annotated);
    return true;
  }

  private void run(Rounds rounds, RoundEnvironment round, Set<? extends Element> annotated) {
    try {
      rounds.run(round, annotated);
    } catch (Throwable defect) {
      String message = Problem.INTERNAL.message("?", Guard.trace(defect));
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }
  }

  private void refuse(Element first) {
    if (refused) return;
    refused = true;
    String compiler = processingEnv.getClass().getName();
    String message = Problem.COMPILER.message(compiler);
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, first);
  }
}
