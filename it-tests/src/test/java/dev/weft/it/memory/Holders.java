package dev.weft.it.memory;

import dev.weft.AsyncExchange;
import dev.weft.annotation.Resumable;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Templates that hold one thing when they yield "held", and need none when they yield "free". */
final class Holders {
  private Holders() {}

  private static String join(Object a, Object b) {
    return a + " " + b;
  }

  @Resumable
  static void local(AsyncExchange<Object, Object> gen, Things things) {
    Object thing = things.thing();
    gen.yield("held");
    gen.yield(join("free", thing == null));
    gen.yield("free");
  }

  @Resumable
  static void loopVariable(AsyncExchange<Object, Object> gen, Things things) {
    for (Object thing : List.of(things.thing())) {
      gen.yield("held");
      join("with", thing);
    }
    gen.yield("free");
  }

  @Resumable
  static void array(AsyncExchange<Object, Object> gen, Things things) {
    for (Object thing : new Object[] {things.thing()}) {
      gen.yield("held");
      join("with", thing);
    }
    gen.yield("free");
  }

  @Resumable
  static void loopVariableOfATurn(AsyncExchange<Object, Object> gen, Things things) {
    for (int i = 0; i < 2; i++) {
      Object thing = i == 0 ? things.thing() : "none";
      gen.yield(i == 0 ? "held" : "free");
      join("with", thing);
    }
  }

  @Resumable
  static void caught(AsyncExchange<Object, Object> gen, Things things) {
    try {
      throw things.thing();
    } catch (RuntimeException e) {
      gen.yield("held");
      join("caught", e);
    }
    gen.yield("free");
  }

  @Resumable
  static void caughtAndOver(AsyncExchange<Object, Object> gen, Things things) {
    try {
      gen.yield("before");
      throw things.thing();
    } catch (RuntimeException e) {
      gen.yield("free");
    }
    gen.yield("free");
  }

  @Resumable
  static void thrownThroughFinally(AsyncExchange<Object, Object> gen, Things things) {
    try {
      try {
        gen.yield("before");
        throw things.thing();
      } finally {
        gen.yield("held");
      }
    } catch (RuntimeException e) {
      gen.yield("free");
    }
    gen.yield("free");
  }

  @Resumable
  static void resource(AsyncExchange<Object, Object> gen, Things things) {
    try (Things.Thing thing = things.thing()) {
      gen.yield("held");
      join("with", thing);
    }
    gen.yield("free");
  }

  @Resumable
  static void awaited(
      AsyncExchange<Object, Object> gen, Things things, CompletionStage<String> late) {
    gen.await(things.stage());
    gen.yield("free");
    gen.await(late);
    gen.yield("free");
  }

  @Resumable
  static void operand(AsyncExchange<Object, Object> gen, Things things) {
    join(things.thing(), gen.yield("held"));
    gen.yield("free");
    join(join(things.thing(), gen.yield("held")), gen.yield("free"));
    gen.yield("free");
  }

  @Resumable
  static void delegate(AsyncExchange<Object, Object> gen, Things things) {
    Object thing = things.thing();
    gen.yieldAll(
        new Iterable<Object>() {
          @Override
          public Iterator<Object> iterator() {
            join("in", thing);
            return List.<Object>of("inside").iterator();
          }

          @Override
          public String toString() {
            return join("of", thing);
          }
        });
    gen.yield("free");
  }

  @Resumable
  static void overwritten(AsyncExchange<Object, Object> gen, Things things) {
    Object thing = things.thing();
    gen.yield("held");
    join("with", thing);
    thing = "other";
    gen.yield("free");
    join("with", thing);
  }

  @Resumable
  static void switched(AsyncExchange<Object, Object> gen, Things things) {
    Object thing = things.thing();
    Object chosen =
        switch (String.valueOf(gen.yield("held"))) {
          case "no" -> "never";
          default -> thing;
        };
    join("chosen", chosen);
    gen.yield("free");
  }
}
