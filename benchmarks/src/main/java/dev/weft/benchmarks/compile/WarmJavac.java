package dev.weft.benchmarks.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac in this process, where the processor's classes stay loaded: as a build daemon has it. */
final class WarmJavac implements Javac, AutoCloseable {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final URLClassLoader classes;

  WarmJavac(Path processor) throws IOException {
    this.classes = new URLClassLoader(new URL[] {processor.toUri().toURL()});
  }

  @Override
  public void run(boolean withProcessor, List<String> options, List<Path> sources)
      throws IOException {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-nowarn", "-cp", System.getProperty("java.class.path")));
    if (!withProcessor) {
      all.add("-proc:none");
    }
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages, files, null, all, null, files.getJavaFileObjectsFromPaths(sources));
      if (withProcessor) {
        task.setProcessors(ServiceLoader.load(Processor.class, classes));
      }
      if (!task.call()) {
        throw new IllegalStateException(messages.toString());
      }
    }
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
