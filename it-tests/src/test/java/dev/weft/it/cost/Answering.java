package dev.weft.it.cost;

import dev.weft.AsyncExchange;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;

/** Endless generators that take values and failures, and chains of delegations to them. */
final class Answering {
  private Answering() {}

  @Resumable
  static void flat(Exchange<Integer, Integer> gen) {
    Integer element = 1;
    while (true) {
      try {
        Integer sent = gen.yield(element);
        element = sent == null ? 1 : sent;
      } catch (Failure e) {
        element = 1;
      }
    }
  }

  @Resumable
  static void chain(Exchange<Integer, Integer> gen, int depth) {
    if (depth == 0) {
      gen.yieldAll(AnsweringWeft.flat());
    } else {
      gen.yieldAll(AnsweringWeft.chain(depth - 1));
    }
  }

  @Resumable
  static void asyncFlat(AsyncExchange<Integer, Integer> gen) {
    Integer element = 1;
    while (true) {
      try {
        Integer sent = gen.yield(element);
        element = sent == null ? 1 : sent;
      } catch (Failure e) {
        element = 1;
      }
    }
  }

  @Resumable
  static void asyncChain(AsyncExchange<Integer, Integer> gen, int depth) {
    if (depth == 0) {
      gen.yieldAll(AnsweringWeft.asyncFlat());
    } else {
      gen.yieldAll(AnsweringWeft.asyncChain(depth - 1));
    }
  }
}
