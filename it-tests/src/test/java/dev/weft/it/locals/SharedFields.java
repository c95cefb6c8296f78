package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Locals of one name and type, one after the other, with copies that lambdas and reads ask for. */
final class SharedFields {
  private SharedFields() {}

  static <T> T first(T one, Object other) {
    return one;
  }

  @Resumable
  static void inferred(Yield<Object> gen, Trace t) {
    {
      var each = List.of(1, "x");
      gen.yield(1);
      t.log("" + each.get(0));
    }
    {
      var each = List.of(2, "y");
      t.log("" + each.get(0));
      gen.yield(each);
      each = List.of(3, "z");
      t.log("" + each.get(0));
    }
  }

  @Resumable
  static void anonymous(Yield<Object> gen, Trace t) {
    {
      var each =
          new Object() {
            int own = 1;
          };
      gen.yield(each.own);
      t.log("" + each.own);
    }
    {
      var each =
          new Object() {
            int own = 2;
          };
      gen.yield(++each.own);
      t.log("" + each.own);
      each = null;
      gen.yield(each == null);
    }
  }

  @Resumable
  static void captured(Yield<Object> gen, Trace t, int n) {
    {
      Object each = n;
      gen.yield(1);
      Runnable logged = () -> t.log("" + each);
      logged.run();
    }
    {
      Object each = 5;
      t.log("" + each);
      gen.yield(2);
      gen.yield(each);
    }
    {
      Object each = 6;
      gen.yield(3);
      Runnable logged = () -> t.log("" + each);
      logged.run();
    }
    {
      Object each = 7;
      Runnable logged = () -> t.log("" + each);
      gen.yield(each);
      logged.run();
    }
  }

  @Resumable
  static void operands(AsyncYield<Object> gen, Trace t, int n) {
    t.log("" + first(List.of(n, "x"), gen.await(t.later("one", 1))).get(0));
    t.log("" + first(List.of(n, "y"), gen.await(t.later("two", 2))).get(1).hashCode());
    int sum =
        first(
                    new Object() {
                      int own = n;
                    },
                    gen.await(t.later("three", 3)))
                .own
            + first(
                    new Object() {
                      int own = n + 1;
                    },
                    gen.await(t.later("four", 4)))
                .own;
    gen.yield(sum);
  }
}
