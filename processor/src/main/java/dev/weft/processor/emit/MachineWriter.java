package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.lower.Machine;
import dev.weft.processor.model.Bridge;
import dev.weft.processor.model.Own;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints a machine: the class that a template becomes. */
public final class MachineWriter {
  private final MachineFrame frame;
  private final Machine machine;
  private final List<Bridge> bridges;

  /** A writer of one machine. */
  public MachineWriter(MachineFrame frame, Machine machine, List<Bridge> bridges) {
    this.frame = frame;
    this.machine = machine;
    this.bridges = bridges;
  }

  /** The source file. */
  public JavaFile file() {
    TypeSpec.Builder type = frame.open();
    machine.arguments().forEach(field -> type.addField(field(field)));
    machine.fields().forEach(field -> type.addField(field(field)));
    MemberWriter.keepApart(machine, type);
    type.addMethod(constructor());
    if (!frame.isTask()) {
      type.addMethod(fresh());
    }
    new ResumeWriter(machine).addTo(type);
    new HandlerWriter(machine.handlers()).addTo(type);
    new ClearWriter(machine.cleared()).addTo(type);
    new LocationWriter(frame.template(), machine).addTo(type);
    if (!bridges.isEmpty()) {
      type.addType(new BridgeWriter(bridges).write(machine.names().apply(Own.HIDDEN)));
    }
    return frame.close(type);
  }

  private static FieldSpec field(Machine.Field field) {
    FieldSpec.Builder spec =
        FieldSpec.builder(TypeNames.of(field.type()), field.name(), Modifier.PRIVATE);
    return field.isFinal() ? spec.addModifiers(Modifier.FINAL).build() : spec.build();
  }

  // Produce: Repo_rows(Repo self, String query) { this.self = self; this.query = query; }
  private MethodSpec constructor() {
    MethodSpec.Builder method = MethodSpec.constructorBuilder();
    SourceLines out = new SourceLines();
    for (Machine.Field argument : machine.arguments()) {
      method.addParameter(TypeNames.of(argument.type()), argument.name());
      out.add("this." + argument.name() + " = " + argument.name() + ";\n");
    }
    method.addCode(out.build());
    CodeBlock.Builder members = CodeBlock.builder();
    new MemberWriter(machine).write(members);
    return method.addCode(members.build()).build();
  }

  // Produce: protected Repo_rows<T> fresh() { return new Repo_rows<T>(self, query); }
  private MethodSpec fresh() {
    String arguments =
        machine.arguments().stream().map(Machine.Field::name).collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder("fresh")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(frame.self())
        .addStatement(CodeBlock.of("return new $T($L)", frame.self(), arguments))
        .build();
  }
}
