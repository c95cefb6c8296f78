package dev.weft.it.verbs;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** References to methods and constructors of arrays and generic types beside verbs (JLS 15.13). */
final class ArrayReferences {
  private ArrayReferences() {}

  private record Point(int x) {}

  static <T> T[] made(IntFunction<T[]> maker, int length) {
    return maker.apply(length);
  }

  static int copied(UnaryOperator<int[]> copy, int[] all) {
    return copy.apply(all).length;
  }

  @Resumable
  static void arguments(AsyncYield<Object> gen, Trace t) {
    gen.yield(made(String[]::new, gen.await(t.later(3))).length);
    gen.yield(made(int[][]::new, gen.await(t.later(2))).getClass());
    gen.yield(made(Map.Entry[]::new, gen.await(t.later(1))).getClass());
    gen.yield(made(java.util.Map.Entry[][]::new, gen.await(t.later(1))).length);
    gen.yield(made(ArrayList<?>[]::new, gen.await(t.later(1))).getClass());
    gen.yield(made(Point[]::new, gen.await(t.later(5))).length);
    gen.yield(copied(int[]::clone, gen.await(t.later(new int[3]))));
  }

  @Resumable
  static void choices(AsyncYield<Object> gen, Trace t) {
    gen.yield(made(gen.await(t.later(true)) ? Integer[]::new : n -> null, 3).length);
    gen.yield(Stream.of("x").toArray(gen.await(t.later(true)) ? String[]::new : n -> null).length);
    IntFunction<List<?>[]> maker = gen.await(t.later(false)) ? ArrayList<?>[]::new : List<?>[]::new;
    gen.yield(maker.apply(gen.await(t.later(2))).getClass());
    gen.yield(
        made(
                switch (gen.await(t.later(1))) {
                  case 1 -> String[]::new;
                  default -> n -> null;
                },
                2)
            .length);
  }

  @Resumable
  static <T> void types(AsyncYield<Object> gen, Trace t) {
    class Local {}
    gen.yield(made(Local[]::new, gen.await(t.later(2))).length);
    Supplier<List<String>> maker = gen.await(t.later(true)) ? ArrayList<String>::new : List::of;
    gen.yield(maker.get());
    gen.yield(Stream.of(List.of("x")).map(List<String>::size).toList().get(gen.await(t.later(0))));
  }
}
