package dev.weft.it.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles random classes with the real processor. */
final class RandomCompiler {
  private final Path folder;

  /** A compiler that writes to a folder. */
  RandomCompiler(Path folder) {
    this.folder = folder;
  }

  /** Compiles classes; answers what matters of what is reported of them and their machines. */
  List<Diagnostic<? extends JavaFileObject>> compile(List<RandomClass> classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> reports = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(reports, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      List<String> options =
          List.of("--release", RandomClass.RELEASE + "", "-Xlint:all,-processing,-path");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, reports, options, null, classes.stream().map(Source::new).toList());
      task.setProcessors(ServiceLoader.load(Processor.class));
      task.call();
      return reports.getDiagnostics().stream().filter(RandomCompiler::matters).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads what was compiled. */
  ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {folder.toUri().toURL()}, RandomCompiler.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a report is of a source that was generated. */
  static boolean isGenerated(Diagnostic<? extends JavaFileObject> report) {
    return report.getSource() != null && !report.getSource().toUri().getScheme().equals("string");
  }

  private static boolean matters(Diagnostic<? extends JavaFileObject> report) {
    return report.getKind() == Diagnostic.Kind.ERROR
        || report.getKind() != Diagnostic.Kind.NOTE && isGenerated(report);
  }

  /** A class as javac reads it. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(RandomClass made) {
      super(URI.create("string:///" + made.binaryName().replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = made.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
