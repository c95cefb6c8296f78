package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Which branches of {@code ?:} make a number (JLS 15.25): fields and methods of a type variable of
 * their class do, calls of generic methods do not.
 */
final class NumericBranches {
  private static final class Cell<V> {
    private V value;

    private Cell(V value) {
      this.value = value;
    }

    private V get() {
      return value;
    }
  }

  private interface Turn<A> {
    A next(A before);
  }

  private final int own = 7;

  private static <V> V same(V value) {
    return value;
  }

  private static <V> V given(Supplier<V> supplier) {
    return supplier.get();
  }

  private static String taken(Double number) {
    return "taken " + number;
  }

  private static String kind(Object value) {
    return value == null ? "null" : value + " " + value.getClass().getSimpleName();
  }

  @Resumable
  void privateMembers(AsyncYield<Object> gen, Trace t) {
    for (boolean is : new boolean[] {true, false}) {
      Cell<Byte> cell = new Cell<>((byte) 3);
      gen.yield(kind(is ? own : cell.value));
      gen.yield(kind(is ? 7 : cell.get()));
      gen.yield(kind(is ? 7.5 : (cell.value)));
      gen.yield(kind(gen.await(t.later(is)) ? own : cell.value));
      gen.yield(kind(gen.await(t.later(is)) ? cell.get() : 7.5));
      gen.yield(kind(Arrays.asList(is ? own : new Cell<>((byte) 5).value).get(0)));
      gen.yield(kind(is ? gen.await(t.later(7L)) : cell.value));
    }
  }

  @Resumable
  static void membersOfNewInstances(AsyncYield<Object> gen, Trace t) {
    for (boolean is : new boolean[] {true, false}) {
      gen.yield(kind(gen.await(t.later(is)) ? new Cell<>((short) 1).value : 'a'));
      gen.yield(kind(gen.await(t.later(is)) ? 1.5 : new Cell<>((short) 2).get()));
      gen.yield(kind(!(gen.await(t.later((Object) is)) instanceof Double) ? cell(4).value : 'a'));
      gen.yield(kind(gen.await(t.later(is)) ? (new Cell<>(gen.await(t.later(3))).value) : 2L));
      gen.yield(kind(gen.await(t.later(is)) ? new Cell<>((short) 5).get() : gen.await(t.later(2))));
      gen.yield(
          kind(
              gen.await(t.later(is))
                  ? gen.await(t.later(!is)) ? 1 : new Cell<>((byte) 6).value
                  : 'b'));
    }
  }

  private static <V> Cell<V> cell(V value) {
    return new Cell<>(value);
  }

  @Resumable
  static void publicMembersOfPrivateTypes(AsyncYield<Object> gen, Trace t) {
    Turn<Short> turn = before -> before;
    for (boolean is : new boolean[] {true, false}) {
      gen.yield(kind(is ? 4 : turn.next((short) 0)));
      gen.yield(kind(is ? ((Turn<Short>) before -> before).next((short) 1) : 'a'));
      gen.yield(kind(Arrays.asList(is ? (7L) : turn.next((short) 2)).get(0)));
      gen.yield(kind(gen.await(t.later(is)) ? turn.next((short) 3) : 7.5f));
      gen.yield(kind(is ? 4 : turn.next(gen.await(t.later((short) 4)))));
    }
  }

  @Resumable
  static void genericCalls(AsyncYield<Object> gen, Trace t) {
    for (boolean is : new boolean[] {true, false}) {
      Supplier<Double> none =
          new Supplier<>() {
            @Override
            public Double get() {
              return null;
            }
          };
      gen.yield(taken(gen.await(t.later(is)) ? 0.5 : same(null)));
      gen.yield(taken(is ? gen.await(t.later(0.5)) : given(none)));
      gen.yield(taken(is ? 0.5 : (gen.await(t.later(is)) ? 0.25 : given(none))));
      Double assigned = gen.await(t.later(is)) ? 0.5 : (is ? 0.25 : given(none));
      gen.yield(kind(assigned));
      gen.yield(
          Arrays.asList(
              1,
              is
                  ? (switch (gen.await(t.later(1))) {
                    case 1 -> 0.5;
                    default -> 1.5;
                  })
                  : given(
                      new Supplier<Double>() {
                        @Override
                        public Double get() {
                          return null;
                        }
                      })));
    }
  }
}
