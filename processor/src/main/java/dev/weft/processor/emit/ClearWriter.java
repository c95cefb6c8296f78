package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Prints {@code clear}, which lets go of all that a machine holds, in as many methods as it takes.
 */
final class ClearWriter {
  private static final int MOST = 1_000;

  private final List<String> names;

  /** A writer of a method that clears these fields. */
  ClearWriter(List<String> names) {
    this.names = names;
  }

  void addTo(TypeSpec.Builder type) {
    if (!names.isEmpty()) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder("clear")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PROTECTED);
      type.addMethod(method.addCode(clear(0)).build());
    }
    for (int from = MOST; from < names.size(); from += MOST) {
      type.addMethod(
          MethodSpec.methodBuilder(rest(from))
              .addModifiers(Modifier.PRIVATE)
              .addCode(clear(from))
              .build());
    }
  }

  private static String rest(int from) {
    return "clear" + (from / MOST + 1);
  }

  // Produce: a = null; b = null; … clear2();
  private CodeBlock clear(int from) {
    SourceLines out = new SourceLines();
    int end = Math.min(from + MOST, names.size());
    names.subList(from, end).forEach(name -> out.add(name + " = null;\n"));
    if (end < names.size()) {
      out.add(rest(end) + "();\n");
    }
    return out.build();
  }
}
