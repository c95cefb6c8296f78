package dev.weft.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The warnings that a machine repeats or causes: the template has had its own. */
final class Lints {
  private static final List<String> CATEGORIES =
      List.of(
          "auxiliaryclass",
          "cast",
          "deprecation",
          "divzero",
          "empty",
          "fallthrough",
          "finally",
          "lossy-conversions",
          "rawtypes",
          "removal",
          "restricted",
          "serial",
          "static",
          "synchronization",
          "text-blocks",
          "try",
          "unchecked");

  private Lints() {}

  static AnnotationSpec suppressed() {
    CodeBlock names =
        CATEGORIES.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", CodeBlock.of("{$L}", names))
        .build();
  }
}
