package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.processor.lower.Machine;
import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Own;
import dev.weft.processor.model.Place;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints {@code resume}, which runs a machine. */
final class ResumeWriter {
  private static final ClassRef ASSERTION_ERROR = ClassRef.of("java.lang", "AssertionError");
  private static final ClassRef THROWABLE = ClassRef.of("java.lang", "Throwable");

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
    SourceLines out = new SourceLines();
    boolean members = MemberWriter.applies(machine);
    machine.hoisted().stream()
        .filter(each -> !members || each.kind() == Machine.Hoisted.Kind.INITIALIZER)
        .forEach(each -> out.add(each.declaration()).add("\n"));
    machine.locals().forEach(local -> out.add(local).add("\n"));
    boolean catches = !machine.handlers().isEmpty();
    boolean loops = catches || machine.jumps();
    if (machine.jumps()) {
      out.add(machine.names().apply(Own.DISPATCH) + ":\n");
    }
    if (loops) {
      out.add("for (;;) {\n").indent();
    }
    if (catches) {
      out.add("try {\n").indent();
    }
    out.add("switch (" + state + ") {\n").indent();
    states.forEach(each -> state(each, out));
    out.add("default:\n").indent();
    otherwise(out);
    out.unindent().unindent().add("}\n");
    if (catches) {
      catching(out);
    }
    if (loops) {
      out.unindent().add("}\n");
    }
    return out.build();
  }

  private void otherwise(SourceLines out) {
    if (machine.methods().size() == 1) {
      out.add("throw new ").add(ASSERTION_ERROR).add("(" + state + ");\n");
    } else {
      out.add("this." + machine.names().apply(Own.NEXT_STATE) + " = " + state + ";\n");
      out.add("this." + machine.names().apply(Own.NEXT_INPUT) + " = " + input + ";\n");
      out.add("return " + machine.names().apply(Own.ELSEWHERE) + ";\n");
    }
  }

  private void catching(SourceLines out) {
    String thrown = machine.names().apply(Own.THROWN);
    out.unindent().add("} catch (").add(THROWABLE).add(" " + thrown + ") {\n").indent();
    out.add(state + " = caught(" + state + ", " + thrown + ");\n");
    out.add(input + " = " + thrown + ";\n");
    out.unindent().add("}\n");
  }

  private static void state(Machine.State state, SourceLines out) {
    String open = state.declares() ? " {" : "";
    String numbers =
        state.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    out.add("case " + numbers + ":" + open + " // " + comment(state.place()) + "\n");
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
