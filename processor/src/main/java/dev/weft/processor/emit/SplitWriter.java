package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.lower.Machine;
import dev.weft.processor.model.Own;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * Prints a machine too large for one method, which the JIT would never compile, as several that
 * hand over to each other.
 */
final class SplitWriter {
  private final Machine machine;
  private final Supplier<MethodSpec.Builder> resume;
  private final Function<String, MethodSpec.Builder> running;
  private final Function<List<Machine.State>, CodeBlock> body;

  SplitWriter(
      Machine machine,
      Supplier<MethodSpec.Builder> resume,
      Function<String, MethodSpec.Builder> running,
      Function<List<Machine.State>, CodeBlock> body) {
    this.machine = machine;
    this.resume = resume;
    this.running = running;
    this.body = body;
  }

  private String name(Own own) {
    return machine.names().apply(own);
  }

  void addTo(TypeSpec.Builder type) {
    type.addField(
        FieldSpec.builder(Object.class, name(Own.ELSEWHERE))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", Object.class)
            .build());
    type.addField(int.class, name(Own.NEXT_STATE), Modifier.PRIVATE);
    type.addField(Object.class, name(Own.NEXT_INPUT), Modifier.PRIVATE);
    type.addMethod(resume());
    for (int i = 0; i < machine.methods().size(); i++) {
      type.addMethod(
          running
              .apply("resume" + (i + 1))
              .addModifiers(Modifier.PRIVATE)
              .addCode(body.apply(machine.methods().get(i)))
              .build());
    }
  }

  // Produce: for (;;) { Object answer = state < 40 ? resume1(state, input) : resume2(state, input);
  // … }
  private MethodSpec resume() {
    String state = name(Own.STATE);
    String input = name(Own.INPUT);
    CodeBlock.Builder out = CodeBlock.builder();
    out.beginControlFlow("for (;;)");
    out.addStatement("final $T answer", Object.class);
    int last = machine.methods().size() - 1;
    for (int i = 0; i <= last; i++) {
      String call = "answer = resume" + (i + 1) + "(" + state + ", " + input + ")";
      if (i == last) {
        out.nextControlFlow("else").addStatement(call).endControlFlow();
      } else {
        String test =
            "if (" + state + " < " + machine.methods().get(i + 1).get(0).numbers().get(0) + ")";
        if (i == 0) {
          out.beginControlFlow(test);
        } else {
          out.nextControlFlow("else " + test);
        }
        out.addStatement(call);
      }
    }
    out.addStatement("if (answer != $L) return answer", name(Own.ELSEWHERE));
    out.addStatement("$L = $L", state, name(Own.NEXT_STATE));
    out.addStatement("$L = $L", input, name(Own.NEXT_INPUT));
    out.addStatement("$L = null", name(Own.NEXT_INPUT));
    out.endControlFlow();
    return resume.get().addCode(out.build()).build();
  }
}
