package dev.weft.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** What a template is, by the type of its first parameter. */
public enum ScopeKind {
  YIELD("Yield", "Generator"),
  EXCHANGE("Exchange", "Generator"),
  ASYNC_YIELD("AsyncYield", "AsyncGenerator"),
  ASYNC_EXCHANGE("AsyncExchange", "AsyncGenerator"),
  AWAIT("Await", "Task");

  /** Where the scopes, and the types that facades return, live. */
  public static final String PACKAGE = "dev.weft";

  private final ClassRef scope;
  private final ClassRef product;

  ScopeKind(String scope, String product) {
    this.scope = ClassRef.of(PACKAGE, scope);
    this.product = ClassRef.of(PACKAGE, product);
  }

  /** The kind a scope type stands for. */
  public static Optional<ScopeKind> of(String canonicalName) {
    return Arrays.stream(values())
        .filter(kind -> kind.scope.canonicalName().equals(canonicalName))
        .findFirst();
  }

  /** The scope's own type. */
  public ClassRef scope() {
    return scope;
  }

  /** The type the facade method returns. */
  public ClassRef product() {
    return product;
  }

  /** Whether the template hands out elements. */
  public boolean yields() {
    return this != AWAIT;
  }

  /** Whether the template may await. */
  public boolean awaits() {
    return this != YIELD && this != EXCHANGE;
  }

  /** The scope that has all verbs and, if this one yields, takes and hands out the same. */
  public ScopeKind withAllVerbs() {
    return this == EXCHANGE || this == ASYNC_EXCHANGE ? ASYNC_EXCHANGE : ASYNC_YIELD;
  }
}
