package dev.weft.processor.check;

import dev.weft.processor.model.Position;
import dev.weft.processor.model.Template;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.util.Set;

/** A static method cannot hide an instance method of Object (JLS 8.4.8.2). */
final class StaticNames implements Rule<Template> {
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone()",
          "equals(java.lang.Object)",
          "finalize()",
          "getClass()",
          "hashCode()",
          "notify()",
          "notifyAll()",
          "toString()",
          "wait()",
          "wait(long)",
          "wait(long,int)");

  @Override
  public void check(Template template, Reporter<Position> reporter) {
    if (OF_OBJECT.contains(Erasure.of(template))) {
      reporter.report(Problem.NAME_NOT_STATIC, template.position(), template.name());
    }
  }
}
