package dev.weft.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Compiles classes with the real processor, while the tests run. */
public final class TestCompiler {
  private final Path folder;

  /** A compiler that writes to a folder. */
  public TestCompiler(Path folder) {
    this.folder = folder;
  }

  /**
   * Compiles classes; fails if anything is reported of them, or of what is generated for them.
   *
   * @param classes their sources, by their binary names
   */
  public ClassLoader compile(Map<String, String> classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> reports = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(reports, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      List<String> options = List.of("--release", "17", "-Xlint:all,-processing,-path");
      List<Source> sources =
          classes.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, reports, options, null, sources);
      task.setProcessors(ServiceLoader.load(Processor.class));
      if (!task.call() || reports.getDiagnostics().stream().anyMatch(TestCompiler::matters)) {
        throw new AssertionError(reports.getDiagnostics() + "\n" + sources);
      }
      return new URLClassLoader(
          new URL[] {folder.toUri().toURL()}, TestCompiler.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean matters(Diagnostic<? extends JavaFileObject> report) {
    boolean warning = report.getKind() != Diagnostic.Kind.NOTE;
    boolean generated =
        report.getSource() != null && !report.getSource().toUri().getScheme().equals("string");
    return report.getKind() == Diagnostic.Kind.ERROR || warning && generated;
  }

  /** A class as javac reads it. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String binaryName, String text) {
      super(URI.create("string:///" + binaryName.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
