package dev.weft.processor.emit;

import dev.weft.processor.lower.Machine;
import java.util.List;

/** Prints the lines of a state. */
final class LineWriter {
  private final SourceLines out;

  LineWriter(SourceLines out) {
    this.out = out;
  }

  void write(List<Machine.Line> lines) {
    lines.forEach(this::write);
  }

  private void write(Machine.Line line) {
    if (line instanceof Machine.Line.Text text) {
      out.add(text.code()).add("\n");
    } else if (line instanceof Machine.Line.If test) {
      // Produce: if (condition) { … }
      out.add("if (").add(test.condition()).add(") {\n");
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
    out.add("switch (").add(choice.selector()).add(") {\n");
    out.indent();
    for (Machine.Arm arm : choice.arms()) {
      out.add(arm.label()).add(" -> {\n");
      block(arm.lines());
      out.add("}\n");
    }
    out.unindent();
    out.add("}\n");
  }
}
