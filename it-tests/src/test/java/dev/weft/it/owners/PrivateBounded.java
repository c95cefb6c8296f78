package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Private generic types whose type arguments are wildcards, or type variables of the body's own.
 */
final class PrivateBounded {
  private static class Sortable<T extends Comparable<T>> {
    private T value;

    private Sortable(T value) {
      this.value = value;
    }

    private T get() {
      return value;
    }
  }

  private static class Numeric<N extends Number> {
    private N number;

    private void set(N number) {
      this.number = number;
    }
  }

  private static class Both<A, B extends Collection<? super A>> {
    private A first;
    private B second;
  }

  private record Box<A>(A a) {}

  private interface Operation<A> {
    A on(A a);
  }

  private static class Choice<E extends Enum<E>> {
    E chosen;
  }

  @Resumable
  static void wildcards(AsyncYield<Object> gen, Trace t) {
    Sortable<?> any = new Sortable<>(gen.await(t.later("x")));
    gen.yield(any.value);
    gen.yield(any.get());
    for (Sortable<?> each : List.of(any, new Sortable<>(4))) {
      gen.yield(each.get());
      gen.yield(gen.await(t.later(each.value.toString())) + each.get());
    }
    Object o = any;
    if (o instanceof Sortable<?> found && gen.await(t.later(true))) {
      gen.yield(found.value);
    }
    Function<Sortable<?>, Object> reading = each -> each.value;
    gen.yield(reading.apply(gen.await(t.later(any))));
    Sortable<? extends String> string = new Sortable<>("string");
    gen.yield(string.value.length() + string.get().trim());
    Choice<?> choice = new Choice<Thread.State>();
    gen.yield(choice.chosen == null);
  }

  @Resumable
  static void numbers(AsyncYield<Object> gen, Trace t) {
    Numeric<?> any = new Numeric<Integer>();
    Number none = any.number;
    gen.yield(none);
    Numeric<Integer> integer = new Numeric<>();
    Numeric<? super Integer> above = integer;
    above.set(gen.await(t.later(4)));
    gen.yield(above.number.intValue() + integer.number);
    Numeric<? extends Number> below = gen.await(t.later(integer));
    gen.yield(below.number.doubleValue());
  }

  @Resumable
  static <T> void both(AsyncYield<Object> gen, Trace t, T first) {
    Both<T, List<T>> exact = new Both<>();
    exact.first = first;
    Both<T, ?> both = exact;
    gen.yield(gen.await(t.later(both.first)) == first);
    gen.yield(both.second == null);
    Object o = both;
    gen.yield(o instanceof Both<?, ?> any && any.first == first && any.second == null);
  }

  @Resumable
  static void both(AsyncYield<Object> gen, Trace t) {
    gen.yieldAll(PrivateBoundedWeft.both(t, "first"));
  }

  @Resumable
  static void ofTheBody(AsyncYield<Object> gen, Trace t) {
    class Holder<A> {
      Box<A> box;
      List<Box<A>> all = new ArrayList<>();

      A first() {
        return all.get(0).a();
      }

      <X> Box<X> boxed(X x) {
        return new Box<>(x);
      }

      <X> Operation<X> same() {
        return x -> x;
      }

      Supplier<Box<A>> later() {
        return () -> box;
      }
    }
    record Two<A>(A left, Box<A> right) {}
    Holder<String> holder = new Holder<>();
    holder.box = new Box<>(gen.await(t.later("held")));
    holder.all.add(holder.box);
    gen.yield(holder.box.a().length());
    gen.yield(holder.first().trim());
    gen.yield(holder.boxed(gen.await(t.later(3))).a() + 1);
    gen.yield(holder.<String>same().on("same"));
    gen.yield(holder.later().get().a());
    Two<Integer> two = new Two<>(1, new Box<>(gen.await(t.later(2))));
    gen.yield(two.left() + two.right().a());
  }

  private static class Item {
    private int weight = 3;
  }

  private static class Crate<T extends Item> {
    private T held;
  }

  static <X extends Item> X first(List<X> all) {
    return all.get(0);
  }

  private static <X extends Item> X best(Collection<? extends X> all) {
    return all.iterator().next();
  }

  @Resumable
  static void bounds(AsyncYield<Object> gen, Trace t) {
    List<Item> items = new ArrayList<>(List.of(new Item()));
    gen.yield(first(items).weight);
    first(items).weight += gen.await(t.later(2));
    Item item = best(gen.await(t.later(items)));
    gen.yield(item.weight + first(List.of(item)).weight);
    Crate<Item> crate = new Crate<>();
    crate.held = gen.await(t.later(item));
    gen.yield(crate.held.weight++ + item.weight);
    for (Item each : items) {
      gen.yield(each.weight + gen.await(t.later(each)).weight);
    }
  }
}
