package dev.weft.processor.check;

import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Parameter;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.TypeParameter;
import java.util.List;
import java.util.stream.Collectors;

/** The erasure of a facade method's signature (JLS 4.6, 8.4.2). */
final class Erasure {
  private final List<TypeParameter> variables;

  private Erasure(List<TypeParameter> variables) {
    this.variables = variables;
  }

  /** As in {@code rows(demo.Repo,int)}. */
  static String of(Template template) {
    Erasure erasure = new Erasure(template.typeParameters());
    return template.arguments().stream()
        .map(Parameter::type)
        .map(erasure::of)
        .collect(Collectors.joining(",", template.name() + "(", ")"));
  }

  private String of(JavaType type) {
    if (type instanceof JavaType.Declared declared) return declared.name().canonicalName();
    if (type instanceof JavaType.Array array) return of(array.component()) + "[]";
    if (type instanceof JavaType.Variable variable) return bound(variable.name());
    return ((JavaType.Primitive) type).keyword();
  }

  private String bound(String variable) {
    return variables.stream()
        .filter(parameter -> parameter.name().equals(variable))
        .flatMap(parameter -> parameter.bounds().stream().limit(1))
        .findFirst()
        .map(this::of)
        .orElse("java.lang.Object");
  }
}
