package dev.weft.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.model.Owner;
import dev.weft.processor.model.Parameter;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.model.Template;
import dev.weft.processor.model.TypeParameter;
import dev.weft.processor.model.Visibility;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints a facade: the class with a static method for each template of its owner. */
public final class FacadeWriter {
  private final Owner owner;
  private final List<Template> templates;

  /** A writer of one facade. */
  public FacadeWriter(Owner owner, List<Template> templates) {
    this.owner = owner;
    this.templates = List.copyOf(templates);
  }

  /**
   * The source file.
   *
   * @param generated the annotation that marks it, where there is one
   * @param ambiguous simple names that mean something else in the package than in java.lang
   */
  public JavaFile file(Optional<AnnotationSpec> generated, Set<String> ambiguous) {
    TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.of(owner.facade()));
    generated.ifPresent(type::addAnnotation);
    if (owner.exposed()) type.addModifiers(Modifier.PUBLIC);
    type.addModifiers(Modifier.FINAL)
        .alwaysQualify(ambiguous.toArray(String[]::new))
        .addJavadoc("What the templates of {@link $T} compile to.\n", TypeNames.of(owner.name()))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    templates.forEach(template -> type.addMethod(method(template)));
    return JavaFile.builder(owner.name().packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  // Produce: static Generator<Integer, Void, Void> odds(int start) { return new
  // Squares_odds(start); }
  private static MethodSpec method(Template template) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(template.name());
    template.javadoc().ifPresent(text -> method.addJavadoc("$L\n", text));
    annotate(method, template);
    if (template.visibility() == Visibility.PUBLIC) method.addModifiers(Modifier.PUBLIC);
    if (template.visibility() == Visibility.PROTECTED) method.addModifiers(Modifier.PROTECTED);
    method
        .addModifiers(Modifier.STATIC)
        .addTypeVariables(TypeNames.variables(template.typeParameters()))
        .returns(TypeNames.of(template.product()))
        .varargs(template.arguments().stream().anyMatch(Parameter::varargs));
    template.arguments().forEach(parameter -> method.addParameter(parameter(parameter)));
    return method.addStatement(result(template)).build();
  }

  private static void annotate(MethodSpec.Builder method, Template template) {
    template.deprecated().map(Annotations::of).ifPresent(method::addAnnotation);
    if (template.safeVarargs()) method.addAnnotation(SafeVarargs.class);
    if (!template.suppressions().isEmpty()) {
      method.addAnnotation(Marks.suppressed(template.suppressions()));
    }
  }

  private static ParameterSpec parameter(Parameter parameter) {
    return ParameterSpec.builder(TypeNames.of(parameter.type()), parameter.name())
        .addAnnotations(Annotations.of(parameter.annotations()))
        .build();
  }

  private static CodeBlock result(Template template) {
    CodeBlock arguments =
        template.arguments().stream()
            .map(parameter -> argument(template, parameter))
            .collect(CodeBlock.joining(", "));
    boolean isTask = template.scope().kind() == ScopeKind.AWAIT;
    CodeBlock machine =
        template.hiddenTypes().isEmpty()
            ? CodeBlock.of("$T", machine(template))
            : CodeBlock.of("$T<>", TypeNames.of(template.machine()));
    return CodeBlock.of("return new $L($L)$L", machine, arguments, isTask ? ".start()" : "");
  }

  private static CodeBlock argument(Template template, Parameter parameter) {
    boolean isInstance = template.instance().filter(parameter::equals).isPresent();
    return isInstance
        ? CodeBlock.of(
            "$T.requireNonNull($N, $S)", Objects.class, parameter.name(), parameter.name())
        : CodeBlock.of("$N", parameter.name());
  }

  private static TypeName machine(Template template) {
    TypeName[] variables =
        template.typeParameters().stream()
            .map(TypeParameter::asType)
            .map(TypeNames::of)
            .toArray(TypeName[]::new);
    return variables.length == 0
        ? TypeNames.of(template.machine())
        : ParameterizedTypeName.get(TypeNames.of(template.machine()), variables);
  }
}
