package dev.weft.processor.check;

import dev.weft.processor.model.Position;
import dev.weft.processor.model.Template;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;

/** A template has a body, in Java, and holds no lock while suspended. */
final class Modifiers implements Rule<Template> {
  @Override
  public void check(Template template, Reporter<Position> reporter) {
    if (template.modifiers().contains("synchronized")) {
      reporter.report(Problem.TEMPLATE_SYNCHRONIZED, template.position(), template.name());
    }
    if (template.modifiers().contains("native")) {
      reporter.report(Problem.TEMPLATE_NATIVE, template.position(), template.name());
    }
    if (template.modifiers().contains("abstract")) {
      String product = template.scope().kind().product().simpleNames().get(0);
      reporter.report(Problem.TEMPLATE_ABSTRACT, template.position(), template.name(), product);
    }
  }
}
