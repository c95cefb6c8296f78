package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Prints {@code handler}, which tells where the exceptions of a state go: in several methods, by
 * ranges of states, where one would be too large.
 */
final class HandlerWriter {
  private static final int RANGE = 600;

  private final Map<Integer, List<Integer>> handlers;

  /**
   * A writer.
   *
   * @param handlers for every handling state, the states whose exceptions it handles
   */
  HandlerWriter(Map<Integer, List<Integer>> handlers) {
    this.handlers = handlers;
  }

  void addTo(TypeSpec.Builder type) {
    if (handlers.isEmpty()) {
      return;
    }
    int ranges = 1 + handlers.values().stream().mapToInt(Collections::max).max().orElse(0) / RANGE;
    if (ranges == 1) {
      type.addMethod(overridden().addCode(choice(handlers)).build());
      return;
    }
    type.addMethod(overridden().addCode(dispatch(ranges)).build());
    for (int i = 0; i < ranges; i++) {
      type.addMethod(
          method(name(i))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addCode(choice(within(i * RANGE, (i + 1) * RANGE)))
              .build());
    }
  }

  private static MethodSpec.Builder overridden() {
    return method("handler").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).returns(TypeName.INT).addParameter(int.class, "state");
  }

  private static String name(int range) {
    return "handler" + (range + 1);
  }

  private Map<Integer, List<Integer>> within(int start, int end) {
    Map<Integer, List<Integer>> result = new TreeMap<>();
    handlers.forEach(
        (handler, states) -> {
          List<Integer> part = states.stream().filter(s -> start <= s && s < end).toList();
          if (!part.isEmpty()) {
            result.put(handler, part);
          }
        });
    return result;
  }

  // Produce: if (state < 600) return handler1(state); … return handler3(state);
  private static CodeBlock dispatch(int ranges) {
    CodeBlock.Builder out = CodeBlock.builder();
    for (int i = 0; i < ranges - 1; i++) {
      out.beginControlFlow("if (state < $L)", (i + 1) * RANGE)
          .addStatement("return $L(state)", name(i))
          .endControlFlow();
    }
    return out.addStatement("return $L(state)", name(ranges - 1)).build();
  }

  // Produce: return switch (state) { case 1, 2 -> 3; default -> UNCAUGHT; };
  private static CodeBlock choice(Map<Integer, List<Integer>> handlers) {
    CodeBlock.Builder out = CodeBlock.builder().beginControlFlow("return switch (state)");
    handlers.forEach(
        (handler, states) -> {
          String list = states.stream().map(String::valueOf).collect(Collectors.joining(", "));
          out.add("case $L -> $L;\n", list, handler);
        });
    return out.add("default -> UNCAUGHT;\n").unindent().add("};\n").build();
  }
}
