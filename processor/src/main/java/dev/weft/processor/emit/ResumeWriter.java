package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.lower.Machine;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Place;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints {@code resume}, which runs a machine. */
final class ResumeWriter {
  private final Machine machine;
  private final String state;
  private final String input;

  ResumeWriter(Machine machine) {
    this.machine = machine;
    this.state = machine.names().apply(Own.STATE);
    this.input = machine.names().apply(Own.INPUT);
  }

  void addTo(TypeSpec.Builder type) {
    if (machine.methods().size() == 1) {
      type.addMethod(resume().addCode(body(machine.methods().get(0))).build());
    } else {
      new SplitWriter(machine, this::resume, this::running, this::body).addTo(type);
    }
  }

  /** The method that a step calls. */
  private MethodSpec.Builder resume() {
    MethodSpec.Builder resume =
        running("resume").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    return machine.callsOut() ? resume.addStatement("running()") : resume;
  }

  private MethodSpec.Builder running(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(Object.class)
        .addParameter(int.class, state)
        .addParameter(Object.class, input)
        .addException(Throwable.class);
  }

  // Produce:
  // dispatch: for (;;) { try { switch (state) { case … } } catch (Throwable thrown) { … } }
  private CodeBlock body(List<Machine.State> states) {
    CodeBlock.Builder out = CodeBlock.builder();
    if (!MemberWriter.applies(machine)) {
      machine.hoisted().forEach(each -> out.add("$L\n", Codes.of(each.declaration())));
    }
    machine.locals().forEach(local -> out.add("$L\n", Codes.of(local)));
    boolean catches = !machine.handlers().isEmpty();
    boolean loops = catches || machine.jumps();
    if (machine.jumps()) {
      out.add("$L:\n", machine.names().apply(Own.DISPATCH));
    }
    if (loops) {
      out.beginControlFlow("for (;;)");
    }
    if (catches) {
      out.beginControlFlow("try");
    }
    out.beginControlFlow("switch ($L)", state);
    states.forEach(each -> state(each, out));
    out.add("default:\n").indent();
    otherwise(out);
    out.unindent().endControlFlow();
    if (catches) {
      catching(out);
    }
    if (loops) {
      out.endControlFlow();
    }
    return out.build();
  }

  private void otherwise(CodeBlock.Builder out) {
    if (machine.methods().size() == 1) {
      out.addStatement("throw new $T($L)", AssertionError.class, state);
    } else {
      out.addStatement("this.$L = $L", machine.names().apply(Own.NEXT_STATE), state);
      out.addStatement("this.$L = $L", machine.names().apply(Own.NEXT_INPUT), input);
      out.addStatement("return $L", machine.names().apply(Own.ELSEWHERE));
    }
  }

  private void catching(CodeBlock.Builder out) {
    String thrown = machine.names().apply(Own.THROWN);
    out.nextControlFlow("catch ($T $L)", Throwable.class, thrown);
    out.addStatement("$L = caught($L, $L)", state, state, thrown);
    out.addStatement("$L = $L", input, thrown);
    out.endControlFlow();
  }

  private static void state(Machine.State state, CodeBlock.Builder out) {
    String open = state.declares() ? " {" : "";
    String numbers =
        state.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    out.add("case $L:$L // $L\n", numbers, open, comment(state.place()));
    out.indent();
    new LineWriter(out).write(state.lines());
    out.unindent();
    if (state.declares()) {
      out.add("}\n");
    }
  }

  /** A line comment; a Unicode escape in it could end it. */
  private static String comment(Place place) {
    return "line " + place.line() + ": " + place.text().replace("\\u", "\\ u");
  }
}
