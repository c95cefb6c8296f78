package dev.weft.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random bodies of generators that delegate to later ones, catch, yield while they are closed, fail
 * and return.
 */
final class RandomPrograms {
  /** What a statement does. */
  enum Kind {
    YIELD,
    DELEGATE,
    AWAIT,
    THROW,
    RETURN
  }

  /** What a statement does with an exception. */
  enum Policy {
    PROPAGATE,
    SWALLOW,
    YIELD,
    RETURN,
    THROW,
    AWAIT
  }

  /** A statement; the target is the number of the delegate. */
  record Statement(Kind kind, Policy policy, int target) {}

  private RandomPrograms() {}

  static List<Statement> statements(Random random, int number, int pool, boolean async) {
    List<Statement> body = new ArrayList<>();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      int k = random.nextInt(20);
      Kind kind =
          k < 7 || (k < 17 && number == pool - 1)
              ? Kind.YIELD
              : k < 17 ? Kind.DELEGATE : k < 18 ? Kind.THROW : Kind.RETURN;
      if (async && random.nextInt(3) == 0) {
        kind = Kind.AWAIT;
      }
      Policy policy =
          random.nextInt(2) == 0
              ? Policy.PROPAGATE
              : Policy.values()[random.nextInt(Policy.values().length)];
      body.add(
          new Statement(kind, policy, number + 1 + random.nextInt(Math.max(1, pool - number - 1))));
    }
    return body;
  }
}
