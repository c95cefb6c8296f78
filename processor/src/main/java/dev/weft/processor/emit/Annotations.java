package dev.weft.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.weft.processor.model.Annotation;
import java.util.List;

/** Annotations of the model as JavaPoet has them. */
final class Annotations {
  private Annotations() {}

  static List<AnnotationSpec> of(List<Annotation> annotations) {
    return annotations.stream().map(Annotations::of).toList();
  }

  /**
   * JavaPoet writes a lone member called {@code value} without its name: so all arguments pass as
   * that one.
   */
  static AnnotationSpec of(Annotation annotation) {
    AnnotationSpec.Builder spec = AnnotationSpec.builder(TypeNames.of(annotation.type()));
    if (!annotation.arguments().parts().isEmpty()) {
      spec.addMember("value", SourceLines.of(annotation.arguments()));
    }
    return spec.build();
  }
}
