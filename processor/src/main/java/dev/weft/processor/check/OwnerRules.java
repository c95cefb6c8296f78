package dev.weft.processor.check;

import dev.weft.processor.model.Owner;
import dev.weft.processor.model.Position;
import dev.weft.processor.report.Problem;
import dev.weft.processor.report.Reporter;
import java.util.function.Predicate;

/** A class with templates can be named in its package, and so can its facade. */
public final class OwnerRules implements Rule<Owner> {
  private final Predicate<Owner> taken;

  /**
   * The rules.
   *
   * @param taken whether the name of a class's facade is another's
   */
  public OwnerRules(Predicate<Owner> taken) {
    this.taken = taken;
  }

  @Override
  public void check(Owner owner, Reporter<Position> reporter) {
    String name = String.join(".", owner.name().simpleNames());
    if (owner.hidden().isPresent()) {
      reporter.report(Problem.PRIVATE_OWNER, owner.position(), owner.hidden().get());
    } else if (taken.test(owner)) {
      String facade = owner.facade().simpleNames().get(0);
      reporter.report(Problem.FACADE_TAKEN, owner.position(), name, facade);
    }
  }
}
