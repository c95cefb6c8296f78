package dev.weft.processor;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A compilation that may end in any way, a crash of the compiler included. Many of them cost
 * little: they share what is known of the class path.
 *
 * @param crash how the compiler came to its end, if not by itself
 * @param errors each error with its place
 * @param classes the classes that were generated, as source
 */
record Attempt(Optional<String> crash, Set<String> errors, Set<String> classes) {
  /** What is shown of a stack trace. */
  private static final int MOST_LINES = 12;

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager CLASS_PATH = classPath();

  private static StandardJavaFileManager classPath() {
    try {
      StandardJavaFileManager files =
          JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, RuntimeClasses.path());
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Attempt compile(Processor processor, List<String> options, JavaFileObject... sources) {
    StringWriter output = new StringWriter();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles files = new MemoryFiles(CLASS_PATH);
    try {
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(output, files, diagnostics, options, null, List.of(sources));
      task.setProcessors(List.of(processor));
      boolean done = task.call();
      Set<String> errors = errors(diagnostics);
      String printed = output.toString();
      boolean crashed = !done && errors.isEmpty() || printed.contains("exception");
      Optional<String> crash = crashed ? Optional.of("ended: " + printed) : Optional.empty();
      return new Attempt(crash, errors, files.sources());
    } catch (Throwable thrown) {
      String trace = "thrown: " + start(Guard.trace(thrown));
      return new Attempt(Optional.of(trace), errors(diagnostics), files.sources());
    }
  }

  /** The errors of javac's parser alone. */
  static Set<String> syntaxErrors(JavaFileObject source) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try {
      JavacTask task =
          (JavacTask) JAVAC.getTask(null, CLASS_PATH, diagnostics, null, null, List.of(source));
      task.parse();
      return errors(diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Attempt::told)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject file = error.getSource();
    String name = file == null ? "?" : String.valueOf(Path.of(file.getName()).getFileName());
    String place = name + ":" + error.getLineNumber() + ":" + error.getColumnNumber();
    return place + " " + start(error.getMessage(Locale.ROOT));
  }

  private static String start(String message) {
    return message.lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
  }
}
