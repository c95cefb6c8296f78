package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Patterns of records that can be named, with components of private types. */
final class PrivateComponents {
  private PrivateComponents() {}

  private record Item(int number) {}

  private enum Kind {
    A,
    B
  }

  record Box(Item item, Kind kind) {}

  record Two<T>(T one, Item item) {}

  sealed interface Shape permits OfItem, OfKind {}

  record OfItem(Item item) implements Shape {}

  record OfKind(Kind kind) implements Shape {}

  @Resumable
  static void tests(AsyncYield<Object> gen, Trace t) {
    Object o = new Box(new Item(3), Kind.A);
    if (o instanceof Box(Item i, Kind k) && i.number() == 3) {
      gen.yield(i.number() + k.name() + gen.await(t.later(1)));
    }
    if (o instanceof Box(Item(int n), var k) && n == 3) {
      gen.yield(n + k.name() + gen.await(t.later(1)));
    }
    if (o instanceof Box(var i, var k)) {
      gen.yield(i.number() + gen.await(t.later(1)) + k.ordinal());
    }
    gen.yield(o instanceof Box(var i, var k) && k == Kind.A && k.compareTo(Kind.B) < 0);
  }

  @Resumable
  static void switches(AsyncYield<Object> gen, Trace t) {
    for (Shape s : List.of(new OfItem(new Item(4)), new OfItem(new Item(1)), new OfKind(Kind.B))) {
      gen.yield(
          switch (s) {
            case OfItem(Item i) when i.number() > gen.await(t.later(3)) -> i.number() + 1;
            case OfItem(Item(int n)) -> n;
            case OfKind(Kind k) -> k.name() + gen.await(t.later(1));
          });
      gen.yield(
          switch (s) {
            case OfItem(var i) -> i.number();
            case OfKind(var k) -> k.name() + k.ordinal();
          });
    }
  }

  @Resumable
  static void generics(AsyncYield<Object> gen, Trace t) {
    Two<Item> two = new Two<>(new Item(1), new Item(2));
    if (two instanceof Two<Item>(Item x, Item y)) {
      gen.yield(x.number() + y.number() + gen.await(t.later(1)));
    }
    if (two instanceof Two<Item>(var x, var y)) {
      gen.yield(x.number() + y.number() + gen.await(t.later(1)));
    }
    Two<Kind> kinds = new Two<>(Kind.B, null);
    if (kinds instanceof Two<Kind>(var k, var none)) {
      gen.yield(k.name() + (none == null) + gen.await(t.later(k)));
    }
    Object o = two;
    gen.yield(
        switch (o) {
          case Two<?>(Item(int a), var b) -> a + b.number();
          default -> gen.await(t.later(1));
        });
  }
}
