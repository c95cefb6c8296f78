package dev.weft.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Annotations that generated code carries on its own account. */
public final class Marks {
  private Marks() {}

  /** {@code @Generated}, without a date: the same source gives the same file. */
  public static AnnotationSpec generated(String processor) {
    return AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
        .addMember("value", "$S", processor)
        .build();
  }

  static AnnotationSpec suppressed(List<String> categories) {
    CodeBlock names =
        categories.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", categories.size() == 1 ? "$L" : "{$L}", names)
        .build();
  }
}
