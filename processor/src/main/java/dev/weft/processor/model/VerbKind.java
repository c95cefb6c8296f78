package dev.weft.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The verbs of the DSL. */
public enum VerbKind {
  YIELD("yield"),
  YIELD_ALL("yieldAll"),
  AWAIT("await"),
  EACH("each");

  private final String method;

  VerbKind(String method) {
    this.method = method;
  }

  /** The verb that a scope's methods of a name stand for. */
  public static Optional<VerbKind> of(String method) {
    return Arrays.stream(values()).filter(kind -> kind.method.equals(method)).findFirst();
  }

  /** The name of the scope's methods. */
  public String method() {
    return method;
  }

  /** Whether the scope's methods are generic: what they give is a matter of their place. */
  public boolean isGeneric() {
    return this != YIELD;
  }

  /** Whether a template with such a scope has the verb. */
  public boolean isOf(ScopeKind scope) {
    return this == YIELD || this == YIELD_ALL ? scope.yields() : scope.awaits();
  }
}
