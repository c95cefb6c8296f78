package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Variables captured by lambdas, method references and anonymous classes: each keeps its own copy.
 */
final class Captures {
  private Captures() {}

  @Resumable
  static void effectivelyFinalLocal(Yield<Integer> gen, Trace t) {
    int x = t.note("x", 5);
    IntSupplier twice = () -> x * 2;
    gen.yield(x);
    gen.yield(twice.getAsInt());
  }

  @Resumable
  static int loopBodyCopies(Yield<Integer> gen, Trace t) {
    List<IntSupplier> kept = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int copy = i;
      kept.add(() -> copy * 10);
      gen.yield(i);
    }
    int sum = 0;
    for (IntSupplier supplier : kept) {
      gen.yield(supplier.getAsInt());
      sum += supplier.getAsInt();
    }
    return sum;
  }

  @Resumable
  static void forEachVariable(Yield<String> gen, Trace t, List<String> list) {
    List<Supplier<String>> kept = new ArrayList<>();
    for (String s : list) {
      kept.add(() -> s + s);
      gen.yield(s);
    }
    for (int i : new int[] {2, 1, 0}) {
      Supplier<String> indexed = () -> i + kept.get(i).get();
      gen.yield("next");
      gen.yield(indexed.get());
    }
  }

  @Resumable
  static void anonymousClass(Yield<String> gen, Trace t) {
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      final String name = "object " + i;
      kept.add(
          new Object() {
            private int calls;

            @Override
            public String toString() {
              return name + " call " + calls++;
            }
          });
      gen.yield(kept.get(i).toString());
    }
    gen.yield(kept.get(0).toString());
  }

  @Resumable
  static void anonymousClassWithVar(Yield<Integer> gen, Trace t) {
    var counter =
        new Object() {
          int hidden = 3;
        };
    t.log("hidden " + counter.hidden);
    int next = counter.hidden + 1;
    gen.yield(next);
  }

  @Resumable
  static void parameterCaptured(Yield<Integer> gen, Trace t, int n) {
    Function<Integer, Integer> add = x -> x + n;
    gen.yield(add.apply(1));
    Function<Integer, Function<Integer, Integer>> nested = x -> y -> x * y + n;
    gen.yield(nested.apply(2).apply(3));
  }

  @Resumable
  static void traceCapturedAndCalledLater(Exchange<String, String> gen, Trace t) {
    String sent = gen.yield("a");
    Runnable log = () -> t.log("sent " + sent);
    gen.yield("b");
    log.run();
  }

  @Resumable
  static void assignedOnceLater(Await async, Trace t) {
    int x;
    x = async.await(t.later("x", 1));
    IntSupplier s = () -> x + 1;
    async.await(t.later("y", 0));
    t.log("s " + s.getAsInt());
  }

  @Resumable
  static void lambdaParametersShadowNothing(Yield<Integer> gen, Trace t) {
    Function<Integer, Integer> f = (var y) -> y + 1;
    int y = f.apply(1);
    gen.yield(y);
    Function<Integer, Integer> g =
        x -> {
          int inner = x;
          for (int k = 0; k < 2; k++) {
            inner += k;
          }
          return inner;
        };
    int inner = g.apply(y);
    gen.yield(inner);
    int k = inner;
    gen.yield(k);
  }

  @Resumable
  static void methodReferences(Yield<String> gen, Trace t) {
    String prefix = t.note("prefix", "ab");
    Function<String, String> concat = prefix::concat;
    Supplier<List<String>> make = ArrayList::new;
    List<String> list = make.get();
    gen.yield("a");
    list.add(concat.apply("c"));
    list.forEach(t::log);
    gen.yield(list.get(0));
  }

  @Resumable
  static void capturedInWhile(AsyncYield<Integer> gen, Trace t) {
    List<Supplier<Integer>> kept = new ArrayList<>();
    int i = 0;
    while (i < 2) {
      Integer seen = gen.await(t.later("x" + i, i));
      kept.add(() -> seen);
      gen.yield(seen);
      i++;
    }
    for (Supplier<Integer> s : kept) {
      gen.yield(s.get() + 100);
    }
  }

  @Resumable
  static void recursiveThroughHolder(Yield<Integer> gen, Trace t) {
    List<Function<Integer, Integer>> self = new ArrayList<>();
    self.add(n -> n < 2 ? 1 : n * self.get(0).apply(n - 1));
    for (int n = 1; n <= 4; n++) {
      gen.yield(self.get(0).apply(n));
    }
  }

  @Resumable
  static void localClassCaptures(Yield<String> gen, Trace t, String[] names) {
    String greeting = t.note("greeting", "hello");
    class Greeter {
      String greet(int index) {
        return greeting + " " + names[index];
      }
    }
    String first = new Greeter().greet(0);
    gen.yield(first);
    gen.yield(greeting);
  }
}
