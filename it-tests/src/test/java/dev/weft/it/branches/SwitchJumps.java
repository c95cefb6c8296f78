package dev.weft.it.branches;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Switches among loops, labels and tries. */
@SuppressWarnings("fallthrough") // the point of the programs
final class SwitchJumps {
  private SwitchJumps() {}

  @Resumable
  static void breakMeansSwitch(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      switch (i) {
        case 1:
          break;
        default:
          gen.yield(i);
      }
      t.log("still in the loop " + i);
    }
  }

  @Resumable
  static void labelledBreakMeansLoop(Yield<Integer> gen, Trace t) {
    loop:
    while (true) {
      for (int i = 0; ; i++) {
        switch (i) {
          case 0:
          case 1:
            gen.yield(i);
            continue;
          case 2:
            break;
          default:
            gen.yield(-1);
            break loop;
        }
        t.log("after switch " + i);
      }
    }
    t.log("after loop");
  }

  @Resumable
  static void labelledSwitch(Yield<String> gen, Trace t) {
    choice:
    switch (1) {
      case 1:
        for (int i = 0; ; i++) {
          gen.yield("i " + i);
          if (i == 1) {
            break choice;
          }
        }
      case 2:
        gen.yield("never");
    }
    gen.yield("after");
  }

  @Resumable
  static void nested(Yield<String> gen, Trace t) {
    for (int i = 0; i < 2; i++) {
      outer:
      switch (i) {
        case 0:
          switch ("x" + i) {
            case "x0":
              gen.yield("inner");
              break outer;
            default:
              gen.yield("never");
          }
        case 1:
          gen.yield("outer one");
      }
      t.log("after " + i);
    }
  }

  @Resumable
  static int tryInCases(AsyncYield<String> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case 0:
          try {
            gen.yield("zero");
            break;
          } finally {
            gen.await(t.later("finally", 0));
          }
        case 1:
          try {
            gen.yield("one");
          } finally {
            t.log("falls through");
          }
        case 2:
          gen.yield("two");
          continue;
        default:
          return i;
      }
      t.log("after " + i);
    }
    return -1;
  }

  @Resumable
  static void switchInFinally(Yield<String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      try {
        gen.yield("try " + i);
      } finally {
        switch (i) {
          case 0:
            gen.yield("finally zero");
          case 1:
            gen.yield("finally zero or one");
            break;
          default:
            t.log("finally none");
        }
      }
    }
  }
}
