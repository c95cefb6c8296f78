package dev.weft.processor.model;

/** The verbs of the DSL. */
public enum VerbKind {
  YIELD,
  YIELD_ALL,
  AWAIT,
  EACH;

  /** Whether a template with such a scope has the verb. */
  public boolean isOf(ScopeKind scope) {
    return this == YIELD || this == YIELD_ALL ? scope.yields() : scope.awaits();
  }
}
