package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.function.Supplier;

/** Private generic types whose type arguments only the arguments of a call tell. */
final class PrivateArguments {
  private static final class Cell<V> {
    private V value;

    private Cell(V value) {
      this.value = value;
    }

    private static <X> Cell<X> of(X value) {
      return new Cell<>(value);
    }

    private <W> Cell<W> with(W other) {
      return of(other);
    }
  }

  private static final int LIMIT = 4;

  private static <V> V told(Trace t, V value) {
    return t.note("value", value);
  }

  private static int told(Trace t, int value) {
    return t.note("int", value);
  }

  private static boolean told(Trace t, boolean value) {
    return t.note("boolean", value);
  }

  private static String kind(Object value) {
    return value + " " + value.getClass().getSimpleName();
  }

  private static <V> V given(Supplier<V> supplier) {
    return supplier.get();
  }

  @Resumable
  static void overloads(AsyncYield<Object> gen, Trace t) {
    gen.yield(!Cell.of(told(t, true)).value);
    gen.yield(Cell.of(told(t, 'b')).value + gen.await(t.later(1)));
    gen.yield(Cell.of(told(t, "text")).value.length());
    gen.yield(Cell.of(told(t, Integer.valueOf(3))).with(gen.await(t.later("x"))).value.length());
  }

  @Resumable
  static void numbers(AsyncYield<Object> gen, Trace t) {
    boolean is = gen.await(t.later(true));
    byte small = 2;
    gen.yield(kind(Cell.of(is ? small : 'c').value));
    gen.yield(kind(Cell.of(is ? 4 : (short) 3).value));
    gen.yield(kind(Cell.of(is ? 40_000 : (short) 3).value));
    gen.yield(kind(Cell.of(is ? small : (short) 3).with(is ? 1L : 2f).value));
    gen.yield(kind(Cell.of(is ? Cell.of(small).value : 5).value));
    gen.yield(
        kind(Cell.of(is ? 'c' : told(t, 5)).with(gen.await(t.later(is)) ? small : 3.5).value));
    gen.yield(kind(Cell.of(gen.await(t.later(is)) ? told(t, 6) : small).value));
  }

  @Resumable
  static void assignments(AsyncYield<Object> gen, Trace t) {
    Cell<Long> cell = new Cell<>(gen.await(t.later(1L)));
    gen.yield(Cell.of(cell.value = 5L).value.intValue());
    gen.yield(Cell.of(cell.value = gen.await(t.later(6L))).with("text").value.length());
    String[] texts = {"a", "b"};
    gen.yield(Cell.of(texts[LIMIT - 3] = "long").value.length() + cell.value);
  }

  @Resumable
  static void anonymous(AsyncYield<Object> gen, Trace t) {
    String captured = gen.await(t.later("captured"));
    gen.yield(
        Cell.of(
                given(
                    new Supplier<String>() {
                      @Override
                      public String get() {
                        return captured;
                      }
                    }))
            .value
            .length());
  }
}
