package dev.weft.it.harness;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;

/** The five kinds of template, by their scope. */
enum Kind {
  YIELD(Yield.class),
  EXCHANGE(Exchange.class),
  ASYNC_YIELD(AsyncYield.class),
  ASYNC_EXCHANGE(AsyncExchange.class),
  AWAIT(Await.class);

  private final Class<?> scope;

  Kind(Class<?> scope) {
    this.scope = scope;
  }

  /** The kind of a scope, null if the class is none. */
  static Kind of(Class<?> scope) {
    for (Kind kind : values()) {
      if (kind.scope == scope) {
        return kind;
      }
    }
    return null;
  }

  boolean isGenerator() {
    return this == YIELD || this == EXCHANGE;
  }

  boolean isAsyncGenerator() {
    return this == ASYNC_YIELD || this == ASYNC_EXCHANGE;
  }

  boolean takesSends() {
    return this == EXCHANGE || this == ASYNC_EXCHANGE;
  }
}
