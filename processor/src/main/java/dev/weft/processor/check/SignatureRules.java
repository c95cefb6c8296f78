package dev.weft.processor.check;

import dev.weft.processor.model.Template;
import java.util.List;

/** What every template's signature must keep to. */
public final class SignatureRules {
  private SignatureRules() {}

  /**
   * The rules for the templates of one class, which are to be checked in the order of their
   * declaration.
   */
  public static List<Rule<Template>> ofOneOwner() {
    return List.of(new Modifiers(), new NameableTypes(), new StaticNames(), new DistinctErasures());
  }
}
