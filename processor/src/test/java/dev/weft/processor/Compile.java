package dev.weft.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles sources in memory, with the processor, against the runtime. */
final class Compile {
  private Compile() {}

  static Compilation with(JavaFileObject... sources) {
    return compiler(new WeftProcessor()).compile(sources);
  }

  /** With every warning that is about code an error. */
  static Compilation strictly(JavaFileObject... sources) {
    return compiler(new WeftProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror")
        .compile(sources);
  }

  static Compiler compiler(Processor... processors) {
    return Compiler.javac()
        .withProcessors(processors)
        .withClasspath(RuntimeClasses.path().stream().map(Path::toFile).toList());
  }

  /** A source of package {@code demo} that sees the DSL; its first line is the source's own. */
  static JavaFileObject source(String name, String text) {
    String head =
        "package demo; import dev.weft.*; import dev.weft.annotation.*; import java.util.*; ";
    return JavaFileObjects.forSourceString("demo." + name, head + text);
  }
}
