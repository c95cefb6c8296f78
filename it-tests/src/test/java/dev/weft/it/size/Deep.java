package dev.weft.it.size;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** Deep nesting of every statement in every other. */
final class Deep {
  private Deep() {}

  @Resumable
  static int everything(AsyncYield<String> gen, Trace t) {
    int steps = 0;
    outer:
    for (int i = 0; i < 3; i++) {
      try {
        while (true) {
          switch (steps) {
            case 0:
              do {
                if (i == 1) {
                  try {
                    gen.yield("deepest " + steps);
                    for (String s : new String[] {"x", "y"}) {
                      try {
                        gen.await(t.later(s + steps, 0));
                      } finally {
                        t.log("innermost " + s);
                      }
                    }
                  } catch (Failure e) {
                    gen.yield("caught " + e.getMessage());
                    continue outer;
                  } finally {
                    steps++;
                  }
                }
              } while (t.note("again", ++steps < 2));
              break;
            case 2, 3:
              gen.yield("two " + steps);
              steps = i;
              continue outer;
            default:
              break outer;
          }
        }
      } finally {
        t.log("outer " + i + " " + steps);
      }
    }
    return steps;
  }

  @Resumable
  static void blocks(Yield<Integer> gen, Trace t) {
    int a = 1;
    {
      int b = a + 1;
      {
        int c = b + 1;
        gen.yield(c);
        {
          {
            int d = a + b + c;
            gen.yield(d);
            a = d;
          }
        }
        int d = c * 100;
        gen.yield(d);
      }
      int c = b * 10;
      gen.yield(c + a);
    }
    ;
    ;
    gen.yield(a);
  }
}
