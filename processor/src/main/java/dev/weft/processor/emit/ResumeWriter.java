package dev.weft.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.weft.processor.lower.Machine;
import dev.weft.processor.model.Place;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints the methods that run a machine: {@code resume}, and what it needs for exceptions. */
final class ResumeWriter {
  private final Machine machine;

  ResumeWriter(Machine machine) {
    this.machine = machine;
  }

  // Produce:
  // protected Object resume(int state, Object input) throws Throwable {
  //   dispatch: for (;;) { try { switch (state) { … } } catch (Throwable thrown) { … } }
  // }
  MethodSpec resume() {
    return MethodSpec.methodBuilder("resume")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Object.class)
        .addParameter(int.class, machine.stateName())
        .addParameter(Object.class, machine.inputName())
        .addException(Throwable.class)
        .addCode(body())
        .build();
  }

  private CodeBlock body() {
    CodeBlock.Builder out = CodeBlock.builder();
    machine.localTypes().forEach(type -> out.add("$L\n", Codes.of(type)));
    machine.locals().forEach(local -> out.add("$L\n", Codes.of(local)));
    boolean catches = !machine.handlers().isEmpty();
    boolean loops = catches || machine.jumps();
    if (machine.jumps()) {
      out.add("$L:\n", machine.dispatchName());
    }
    if (loops) {
      out.beginControlFlow("for (;;)");
    }
    if (catches) {
      out.beginControlFlow("try");
    }
    out.beginControlFlow("switch ($L)", machine.stateName());
    machine.states().forEach(state -> state(state, out));
    out.add("default:\n").indent();
    out.addStatement("throw new $T($L)", AssertionError.class, machine.stateName()).unindent();
    out.endControlFlow();
    if (catches) {
      out.nextControlFlow("catch ($T $L)", Throwable.class, machine.thrownName());
      out.addStatement(
          "$L = caught($L, $L)", machine.stateName(), machine.stateName(), machine.thrownName());
      out.addStatement("$L = $L", machine.inputName(), machine.thrownName());
      out.endControlFlow();
    }
    if (loops) {
      out.endControlFlow();
    }
    return out.build();
  }

  private static void state(Machine.State state, CodeBlock.Builder out) {
    String open = state.declares() ? " {" : "";
    out.add("case $L:$L // $L\n", state.number(), open, comment(state.place()));
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

  // Produce: protected int handler(int state) { return switch (state) { case 1, 2 -> 3; default -> UNCAUGHT; }; }
  MethodSpec handler() {
    CodeBlock.Builder out = CodeBlock.builder();
    out.beginControlFlow("return switch (state)");
    machine
        .handlers()
        .forEach(
            (handler, states) -> {
              String list = states.stream().map(String::valueOf).collect(Collectors.joining(", "));
              out.add("case $L -> $L;\n", list, handler);
            });
    out.add("default -> UNCAUGHT;\n");
    out.unindent().add("};\n");
    return MethodSpec.methodBuilder("handler")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.INT)
        .addParameter(int.class, "state")
        .addCode(out.build())
        .build();
  }

  // Produce: protected void clear() { a = null; b = null; }
  MethodSpec clear() {
    CodeBlock.Builder out = CodeBlock.builder();
    machine.cleared().forEach(name -> out.addStatement("$L = null", name));
    return MethodSpec.methodBuilder("clear")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addCode(out.build())
        .build();
  }

  static ClassName base(String simpleName) {
    return ClassName.get("dev.weft.machine", simpleName);
  }
}
