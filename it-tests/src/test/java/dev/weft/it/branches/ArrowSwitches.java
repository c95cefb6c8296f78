package dev.weft.it.branches;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Switch statements with arrows, and switch expressions that hold no verb. */
final class ArrowSwitches {
  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  private ArrowSwitches() {}

  @Resumable
  static void statementsBlocksThrows(Yield<String> gen, Trace t) {
    for (int i = 0; ; i++) {
      switch (i) {
        case 0 -> gen.yield("zero");
        case 1, 2 -> {
          gen.yield("one or two");
          t.log("block " + i);
        }
        case 3 -> t.log("no verb");
        default -> throw new IllegalStateException("i " + i);
      }
    }
  }

  @Resumable
  static void onStrings(AsyncYield<String> gen, Trace t) {
    for (String s : new String[] {"a", "b", "c"}) {
      switch (s) {
        case "a" -> gen.await(t.later("a", 0));
        case "b", "c" -> gen.yield(s);
      }
    }
  }

  @Resumable
  static void onOwnEnum(Yield<String> gen, Trace t) {
    for (Colour colour : Colour.values()) {
      switch (colour) {
        case RED -> gen.yield("red");
        case GREEN -> {}
        case BLUE -> {
          for (int i = 0; i < 2; i++) {
            gen.yield("blue " + i);
          }
        }
      }
    }
  }

  @Resumable
  static void breakOutOfBlock(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      switch (i % 2) {
        case 0 -> {
          if (i == 2) {
            break;
          }
          gen.yield(i);
        }
        default -> {
          if (i == 3) {
            continue;
          }
          gen.yield(i);
        }
      }
      t.log("after " + i);
    }
  }

  @Resumable
  static String returnsFromCases(Await async, Trace t, int n) {
    switch (n) {
      case 3 -> {
        String s = async.await(t.later("s", "three"));
        return s;
      }
      default -> {
        return "other";
      }
    }
  }

  @Resumable
  static void sameNameInCases(Yield<Object> gen, Trace t) {
    for (int i = 0; i < 2; i++) {
      switch (i) {
        case 0 -> {
          String x = "text";
          gen.yield(x);
          t.log(x);
        }
        default -> {
          long x = 5;
          gen.yield(x);
          t.log("x " + x);
        }
      }
    }
  }

  @Resumable
  static void switchExpressionsAsOperands(Yield<Integer> gen, Trace t) {
    for (Colour colour : Colour.values()) {
      gen.yield(
          switch (colour) {
            case RED -> 1;
            case GREEN -> {
              t.log("green");
              yield 2;
            }
            default -> colour.ordinal() * 10;
          });
    }
  }

  @Resumable
  static void selectorIsNullEnum(Yield<String> gen, Trace t) {
    Colour none = null;
    try {
      switch (none) {
        case RED -> gen.yield("red");
        default -> gen.yield("default");
      }
    } catch (NullPointerException e) {
      t.log("null");
    }
  }
}
