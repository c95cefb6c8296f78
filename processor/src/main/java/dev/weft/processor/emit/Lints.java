package dev.weft.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.stream.Collectors;

/** The warnings that a machine repeats or causes: the template has had its own. */
final class Lints {
  private static final List<String> CATEGORIES =
      List.of(
          "auxiliaryclass",
          "cast",
          "dangling-doc-comments",
          "dep-ann",
          "deprecation",
          "divzero",
          "empty",
          "fallthrough",
          "finally",
          "identity",
          "lossy-conversions",
          "overloads",
          "overrides",
          "rawtypes",
          "removal",
          "restricted",
          "serial",
          "static",
          "strictfp",
          "synchronization",
          "text-blocks",
          "try",
          "unchecked",
          "varargs");

  private static final AnnotationSpec SUPPRESSED = annotation();

  private Lints() {}

  private static AnnotationSpec annotation() {
    String names =
        CATEGORIES.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    return AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "{$L}", names).build();
  }

  static AnnotationSpec suppressed() {
    return SUPPRESSED;
  }
}
