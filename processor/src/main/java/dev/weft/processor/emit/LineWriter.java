package dev.weft.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.weft.processor.lower.Machine;
import java.util.List;

/** Prints the lines of a state. */
final class LineWriter {
  private final CodeBlock.Builder out;

  LineWriter(CodeBlock.Builder out) {
    this.out = out;
  }

  void write(List<Machine.Line> lines) {
    lines.forEach(this::write);
  }

  private void write(Machine.Line line) {
    if (line instanceof Machine.Line.Text text) {
      out.add(Codes.of(text.code())).add("\n");
    } else if (line instanceof Machine.Line.If test) {
      // Produce: if (condition) { … }
      out.add("if ($L) {\n", Codes.of(test.condition()));
      block(test.then());
      out.add("}\n");
    } else {
      choice((Machine.Line.Switch) line);
    }
  }

  private void block(List<Machine.Line> lines) {
    out.indent();
    write(lines);
    out.unindent();
  }

  // Produce: switch (selector) { case … -> { … } }
  private void choice(Machine.Line.Switch choice) {
    out.add("switch ($L) {\n", Codes.of(choice.selector()));
    out.indent();
    for (Machine.Arm arm : choice.arms()) {
      out.add("$L -> {\n", Codes.of(arm.label()));
      block(arm.lines());
      out.add("}\n");
    }
    out.unindent();
    out.add("}\n");
  }
}
