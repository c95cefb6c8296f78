package dev.weft.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.weft.processor.model.Bridge;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what makes functions into instances of interfaces that source cannot name: an interface
 * with the same method, which the function is of first, and a method that takes it.
 */
final class FunctionWriter {
  private static final ClassName HANDLES = ClassName.get("dev.weft.machine", "Handles");

  private FunctionWriter() {}

  static String nameOf(Bridge bridge) {
    return bridge.bound().orElseThrow().name();
  }

  // Produce: interface LikeVisitor<T> { String visit(T a0) throws IOException; }
  static TypeSpec like(Bridge bridge) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(bridge.member())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(TypeNames.of(bridge.result()))
            .varargs(bridge.varargs());
    for (int i = 0; i < bridge.parameters().size(); i++) {
      method.addParameter(TypeNames.of(bridge.parameters().get(i)), "a" + i);
    }
    bridge.exceptions().forEach(type -> method.addException(TypeNames.of(type)));
    return TypeSpec.interfaceBuilder(nameOf(bridge))
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("What is asked of functions that become another interface's.\n")
        .addTypeVariables(variables(bridge))
        .addMethod(method.build())
        .build();
  }

  private static List<TypeVariableName> variables(Bridge bridge) {
    return bridge.typeParameters().stream().map(BridgeWriter::variable).toList();
  }

  // Produce: static <T> Object makeVisitor(LikeVisitor<T> function) { … }
  static MethodSpec method(Bridge bridge, String handle) {
    ClassName like = ClassName.get("", nameOf(bridge));
    TypeName[] variables = variables(bridge).toArray(TypeName[]::new);
    TypeName result = TypeNames.of(bridge.lookup());
    return MethodSpec.methodBuilder(bridge.name())
        .addModifiers(Modifier.STATIC)
        .addTypeVariables(variables(bridge))
        .returns(result)
        .addParameter(
            variables.length == 0 ? like : ParameterizedTypeName.get(like, variables), "function")
        .beginControlFlow("try")
        .addStatement("return ($T) $L.invoke(function)", result, handle)
        .nextControlFlow("catch ($T thrown)", Throwable.class)
        .addStatement("throw $T.sneaky(thrown)", HANDLES)
        .endControlFlow()
        .build();
  }
}
