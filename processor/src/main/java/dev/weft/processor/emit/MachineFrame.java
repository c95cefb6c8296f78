package dev.weft.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.model.Template;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What every machine has around its members.
 *
 * @param template the template
 * @param generated the annotation that marks generated classes, where there is one
 * @param ambiguous simple names that mean something else in the package than in java.lang
 */
public record MachineFrame(
    Template template, Optional<AnnotationSpec> generated, Set<String> ambiguous) {

  TypeSpec.Builder open() {
    TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.of(template.machine()));
    generated.ifPresent(type::addAnnotation);
    return type.alwaysQualify(ambiguous.toArray(String[]::new))
        .addJavadoc("The machine of {@code $L.$L}.\n", owner(), template.name())
        .addAnnotation(Lints.suppressed())
        .addModifiers(Modifier.FINAL)
        .addTypeVariables(TypeNames.variables(template.machineTypeParameters()))
        .superclass(superclass());
  }

  private String owner() {
    return template.owner().name().canonicalName();
  }

  boolean isTask() {
    return template.scope().kind() == ScopeKind.AWAIT;
  }

  private TypeName superclass() {
    String base =
        isTask()
            ? "TaskMachine"
            : template.scope().kind().awaits() ? "AsyncGeneratorMachine" : "GeneratorMachine";
    List<TypeName> arguments =
        template.productArguments().stream().map(TypeNames::of).map(TypeName::box).toList();
    return ParameterizedTypeName.get(
        ClassName.get("dev.weft.machine", base), arguments.toArray(TypeName[]::new));
  }

  /** The type itself, with its own variables as arguments. */
  TypeName self() {
    ClassName name = TypeNames.of(template.machine());
    TypeName[] variables =
        template.machineTypeParameters().stream()
            .map(parameter -> TypeNames.of(parameter.asType()))
            .toArray(TypeName[]::new);
    return variables.length == 0 ? name : ParameterizedTypeName.get(name, variables);
  }

  JavaFile close(TypeSpec.Builder type) {
    return JavaFile.builder(template.machine().packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }
}
