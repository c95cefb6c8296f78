package dev.weft.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.model.Parameter;
import javax.lang.model.element.Modifier;

/**
 * Prints the machine of a template in error: nothing but what its facade needs to compile, so that
 * the error comes alone. The compilation fails all the same, if need be by an error that {@code
 * Rejections} reports.
 */
public final class StubWriter {
  private final MachineFrame frame;

  /** A writer of one stub. */
  public StubWriter(MachineFrame frame) {
    this.frame = frame;
  }

  /** The source file. */
  public JavaFile file() {
    TypeSpec.Builder type = frame.open();
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Parameter parameter : frame.template().arguments()) {
      constructor.addParameter(TypeNames.of(parameter.type()), parameter.name());
    }
    type.addMethod(constructor.build());
    if (!frame.isTask()) {
      type.addMethod(failing("fresh").returns(frame.self()).build());
    }
    type.addMethod(
        failing("resume")
            .returns(Object.class)
            .addParameter(int.class, "state")
            .addParameter(Object.class, "input")
            .build());
    return frame.close(type);
  }

  private static MethodSpec.Builder failing(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addStatement("throw new $T($S)", AssertionError.class, "the template is in error");
  }
}
