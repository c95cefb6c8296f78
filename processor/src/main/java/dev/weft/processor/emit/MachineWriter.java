package dev.weft.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.lower.Machine;
import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.ScopeKind;
import dev.weft.processor.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints a machine: the class that a template becomes. */
public final class MachineWriter {
  private final Template template;
  private final Machine machine;
  private final List<Bridge> bridges;

  /** A writer of one machine. */
  public MachineWriter(Template template, Machine machine, List<Bridge> bridges) {
    this.template = template;
    this.machine = machine;
    this.bridges = bridges;
  }

  /**
   * The source file.
   *
   * @param generated the annotation that marks it, where there is one
   * @param ambiguous simple names that mean something else in the package than in java.lang
   */
  public JavaFile file(Optional<AnnotationSpec> generated, Set<String> ambiguous) {
    TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.of(template.machine()));
    generated.ifPresent(type::addAnnotation);
    type.alwaysQualify(ambiguous.toArray(String[]::new));
    type.addJavadoc("The machine of {@code $L.$L}.\n", owner(), template.name())
        .addAnnotation(Lints.suppressed())
        .addModifiers(Modifier.FINAL)
        .addTypeVariables(TypeNames.variables(template.typeParameters()))
        .superclass(superclass());
    machine.arguments().forEach(field -> type.addField(field(field)));
    machine.fields().forEach(field -> type.addField(field(field)));
    type.addMethod(constructor());
    if (!isTask()) {
      type.addMethod(fresh());
    }
    new ResumeWriter(machine).addTo(type);
    if (!bridges.isEmpty()) {
      type.addType(new BridgeWriter(bridges).write(machine.names().apply(Own.HIDDEN)));
    }
    return JavaFile.builder(template.machine().packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private String owner() {
    return template.owner().name().canonicalName();
  }

  private boolean isTask() {
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

  private static FieldSpec field(Machine.Field field) {
    FieldSpec.Builder spec =
        FieldSpec.builder(TypeNames.of(field.type()), field.name(), Modifier.PRIVATE);
    return field.isFinal() ? spec.addModifiers(Modifier.FINAL).build() : spec.build();
  }

  // Produce: Repo_rows(Repo self, String query) { this.self = self; this.query = query; }
  private MethodSpec constructor() {
    MethodSpec.Builder method = MethodSpec.constructorBuilder();
    for (Machine.Field argument : machine.arguments()) {
      method.addParameter(TypeNames.of(argument.type()), argument.name());
      method.addStatement("this.$L = $L", argument.name(), argument.name());
    }
    return method.build();
  }

  // Produce: protected Repo_rows<T> fresh() { return new Repo_rows<>(self, query); }
  private MethodSpec fresh() {
    ClassName name = TypeNames.of(template.machine());
    TypeName self = name;
    if (!template.typeParameters().isEmpty()) {
      List<TypeName> variables = new ArrayList<>();
      template.typeParameters().forEach(p -> variables.add(TypeNames.of(p.asType())));
      self = ParameterizedTypeName.get(name, variables.toArray(TypeName[]::new));
    }
    String arguments =
        machine.arguments().stream().map(Machine.Field::name).collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder("fresh")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(self)
        .addStatement(CodeBlock.of("return new $T($L)", self, arguments))
        .build();
  }

}
