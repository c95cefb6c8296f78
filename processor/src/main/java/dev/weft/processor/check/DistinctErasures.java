package dev.weft.processor.check;

import dev.weft.processor.model.Position;
import dev.weft.processor.model.Template;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.util.HashMap;
import java.util.Map;

/** No two facade methods of one class have the same erasure. */
final class DistinctErasures implements Rule<Template> {
  private final Map<String, Template> seen = new HashMap<>();

  @Override
  public void check(Template template, Reporter<Position> reporter) {
    Template first = seen.putIfAbsent(Erasure.of(template), template);
    if (first != null) {
      reporter.report(
          Problem.SAME_ERASURE, template.position(), template.name(), first.position().line());
    }
  }
}
