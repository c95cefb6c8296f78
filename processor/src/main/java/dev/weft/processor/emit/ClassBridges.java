package dev.weft.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.weft.processor.model.Bridge;
import java.lang.reflect.Array;

/** The bodies of bridges that stand for a class as such, which source cannot name. */
final class ClassBridges {
  private static final ClassName HANDLES = ClassName.get("dev.weft.machine", "Handles");
  private static final ClassName ATTEMPT = ClassName.get("dev.weft.machine", "Attempt");

  private ClassBridges() {}

  /**
   * The statement of one.
   *
   * @param type the class
   * @param arguments the names of the bridge's parameters
   */
  static CodeBlock body(Bridge bridge, CodeBlock type, CodeBlock arguments) {
    TypeName result = TypeNames.of(bridge.result());
    return switch (bridge.kind()) {
      case CAST -> CodeBlock.of("return ($T) $L.cast($L);\n", result, type, arguments);
      case TEST -> CodeBlock.of("return $L.isInstance($L);\n", type, arguments);
      case AS -> CodeBlock.of("return $1L.isInstance($2L) ? $2L : null;\n", type, arguments);
      case MATCH -> CodeBlock.of("return $T.of($L, $L);\n", ATTEMPT, type, arguments);
      case CLASS -> CodeBlock.of("return ($T) $L;\n", result, type);
      case ARRAY ->
          CodeBlock.of(
              "return ($T) $T.newInstance($L, $L);\n", result, Array.class, type, arguments);
      case ELEMENTS ->
          CodeBlock.of("return ($T) $T.elements($L, $L);\n", result, HANDLES, type, arguments);
      default -> throw new IllegalArgumentException("of a member: " + bridge.name());
    };
  }
}
