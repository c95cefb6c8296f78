package dev.weft.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Prints {@code handler}, which tells where the exceptions of a state go. */
final class HandlerWriter {
  private final Map<Integer, List<Integer>> handlers;

  /**
   * A writer.
   *
   * @param handlers for every handling state, the states whose exceptions it handles
   */
  HandlerWriter(Map<Integer, List<Integer>> handlers) {
    this.handlers = handlers;
  }

  // Produce: int handler(int state) { return switch (state) { case 1, 2 -> 3; default -> UNCAUGHT;
  // };
  // }
  void addTo(TypeSpec.Builder type) {
    if (handlers.isEmpty()) {
      return;
    }
    StateTable table = new StateTable("handler", handlers, "UNCAUGHT");
    type.addMethod(
        MethodSpec.methodBuilder("handler")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(TypeName.INT)
            .addParameter(int.class, "state")
            .addCode("return $L;\n", table.value())
            .build());
    table.addMethods(type);
  }
}
