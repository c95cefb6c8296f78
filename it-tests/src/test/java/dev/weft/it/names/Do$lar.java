package dev.weft.it.names;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** An owner with a dollar in its name, and members with more of them. */
final class Do$lar {
  private int $count = 1;
  private static String $$ = "$$";

  private String $L(String $T) {
    return $T + $count;
  }

  @Resumable
  void dollars(Yield<Object> gen, Trace t) {
    gen.yield($count++);
    $count += 2;
    gen.yield($L("$N"));
    $$ = "$$";
    gen.yield($$ + this.$count);
  }

  @Resumable
  static void $(Yield<String> gen, Trace t) {
    gen.yield("$");
  }

  /** Nested, with umlauts. */
  static final class Umlauts {
    private static final String STRAßE = "straße";
    private int zähler = 1;

    private String größer(String x) {
      return x + zähler++;
    }

    @Resumable
    void members(Yield<String> gen, Trace t) {
      gen.yield(STRAßE);
      gen.yield(größer("größer"));
      zähler += 2;
      gen.yield("zähler " + zähler);
    }
  }
}
