package dev.weft.processor.check;

import dev.weft.processor.model.Position;
import dev.weft.processor.model.Template;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;

/** A facade must be able to name the types of a template's signature. */
final class NameableTypes implements Rule<Template> {
  @Override
  public void check(Template template, Reporter<Position> reporter) {
    template
        .hidden()
        .forEach(hidden -> reporter.report(Problem.PRIVATE_TYPE, hidden.position(), hidden.type()));
  }
}
