package dev.weft.it.names;

import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.function.Supplier;

/** Names that mean one thing here and another there (JLS 6.4). */
final class Shadows {
  private String name = "field";
  private static int count = 1;
  private int state = 100;
  private String current = "current field";

  private Shadows() {}

  private static String name() {
    return "method";
  }

  private String gen() {
    return "method gen";
  }

  private int state() {
    return state;
  }

  private void advance() {
    state++;
  }

  private String yield(Object x) {
    return "own yield of " + x;
  }

  @Resumable
  void localShadowsField(Yield<String> gen, Trace t) {
    gen.yield(name);
    String name = "local";
    gen.yield(name + this.name);
    this.name = "changed";
    gen.yield(name + this.name + name());
  }

  @Resumable
  void onlyInItsBlock(Yield<Object> gen, Trace t) {
    count = 1;
    for (int i = 0; i < 2; i++) {
      {
        int count = 10 + i;
        gen.yield(count);
        count++;
        t.log("local " + count);
      }
      gen.yield(count++);
    }
    for (String name : List.of("loop")) {
      gen.yield(name);
    }
    gen.yield(name);
  }

  @Resumable
  void parameterShadowsField(Exchange<String, String> gen, Trace t, String name) {
    gen.yield(name + this.name);
    name = gen.yield(name);
    this.name = name;
    gen.yield(this.name);
  }

  @Resumable
  void lambdaAndAnonymousScopes(Yield<Object> gen, Trace t) {
    Supplier<String> outer = () -> name;
    Object inner =
        new Object() {
          private final String name = "anonymous";

          @Override
          public String toString() {
            String current = "inner local";
            return name + Shadows.this.name + current + state();
          }
        };
    gen.yield(outer.get());
    gen.yield(inner.toString());
    gen.yield(current);
  }

  @Resumable
  void membersNamedLikeTheMachines(Yield<Object> gen, Trace t) {
    gen.yield(state);
    state++;
    advance();
    gen.yield(state() + this.state);
    gen.yield(gen());
    current += "!";
    gen.yield(current);
    gen.yield(this.yield(1));
  }

  @Resumable
  void fieldThenLocalInSwitch(Yield<String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      switch (i) {
        case 0:
          gen.yield(name);
          break;
        case 1:
          String name = "in switch";
          gen.yield(name);
          break;
        default:
          name = "assigned";
          gen.yield(name + this.name);
      }
    }
  }

  @Resumable
  void localClassHidesMembers(Yield<String> gen, Trace t) {
    class Hiding {
      private final String name = "hidden";

      String both() {
        return name + Shadows.this.name + count();
      }

      private String count() {
        return "own count";
      }
    }
    Hiding hiding = new Hiding();
    gen.yield(hiding.both());
    gen.yield(hiding.name + name);
  }
}
