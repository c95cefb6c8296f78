package dev.weft.it.owners;

import static java.util.Comparator.naturalOrder;
import static java.util.Map.entry;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Type parameters of templates and of their owners. */
class Generics<E extends Comparable<E>> {
  private final List<E> elements;

  Generics(List<E> elements) {
    this.elements = elements;
  }

  static Generics<String> sample() {
    return new Generics<>(List.of("b", "c", "a"));
  }

  private E greater(E a, E b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  @Resumable
  E ownersParameter(Yield<E> gen, Trace t) {
    E greatest = elements.get(0);
    for (E e : elements) {
      greatest = greater(greatest, e);
      gen.yield(greatest);
    }
    return greatest;
  }

  @Resumable
  <K, V extends Collection<? super E>> Map<K, V> ownAndOwners(
      Exchange<E, K> gen, Function<E, V> make) {
    Map<K, V> map = new java.util.TreeMap<>();
    for (E e : elements) {
      K key = gen.yield(e);
      if (key != null) {
        V values = make.apply(e);
        values.add(e);
        map.put(key, values);
      }
    }
    return map;
  }

  @Resumable
  <E> void hidesOwners(Yield<E> gen, Trace t, List<E> list) {
    for (E e : list) {
      gen.yield(e);
    }
    gen.yieldAll(list);
  }

  @Resumable
  void usesGenericTemplates(AsyncYield<Object> gen, Trace t) {
    Map<Integer, List<E>> map =
        gen.yieldAll(GenericsWeft.<E, Integer, List<E>>ownAndOwners(this, e -> new ArrayList<>()));
    gen.yield(map.isEmpty());
    gen.yieldAll(GenericsWeft.hidesOwners(this, t, List.of(1, 2)));
    E first = gen.await(GenericsWeft.first(t, elements));
    gen.yield(first);
  }

  @Resumable
  static <T, C extends Collection<T> & Comparable<C>> int intersection(
      Await async, C all, Trace t) {
    int sum = 0;
    for (T one : all) {
      T same = async.await(t.later("one", one));
      sum += same.hashCode() + all.compareTo(all);
    }
    return sum;
  }

  @Resumable
  static int usesIntersection(Await async, Trace t) {
    return async.await(GenericsWeft.intersection(Bag.sample(), t));
  }

  @Resumable
  static <T> T first(Await async, Trace t, List<? extends T> list) {
    T first = async.await(t.later("first", list.get(0)));
    return first;
  }

  @Resumable
  static <X extends Exception> void throwsVariable(Yield<String> gen, X failure, Trace t) throws X {
    gen.yield("a");
    t.log("throws " + failure.getMessage());
    throw failure;
  }

  @Resumable
  static void usesThrowsVariable(Yield<String> gen, Trace t) {
    gen.yieldAll(GenericsWeft.throwsVariable(new java.io.IOException("x"), t));
  }

  @Resumable
  @SafeVarargs
  static <T> void genericVarargs(Yield<T> gen, Trace t, T... values) {
    for (T value : values) {
      gen.yield(value);
    }
  }

  @Resumable
  static void staticImports(Yield<Object> gen, Trace t) {
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    list.sort(naturalOrder());
    gen.yieldAll(list);
    gen.yield(entry("k", 1).getKey());
    Comparator<Integer> reversed = Comparator.<Integer>naturalOrder().reversed();
    list.sort(reversed);
    gen.yield(list.get(0));
  }

  /** An element sequence that can be compared, for {@link #intersection}. */
  static final class Bag extends ArrayList<String> implements Comparable<Bag> {
    private static final long serialVersionUID = 1L;

    static Bag sample() {
      Bag bag = new Bag();
      bag.add("a");
      bag.add("b");
      return bag;
    }

    @Override
    public int compareTo(Bag other) {
      return size() - other.size();
    }
  }

  /** A generic class in a generic class. */
  static class Box<T> {
    private T content;

    /** Sees both parameters. */
    class Lid<U> {
      @Resumable
      void puts(Exchange<T, U> gen, Function<U, T> convert, Trace t) {
        for (int i = 0; i < 3; i++) {
          U sent = gen.yield(content);
          content = sent == null ? content : convert.apply(sent);
          t.log("content " + content);
        }
      }
    }

    static Box<String>.Lid<String> lid() {
      Box<String> box = new Box<>();
      box.content = "initial";
      return box.new Lid<String>();
    }
  }

  @Resumable
  static void innerOfGeneric(Exchange<String, String> gen, Trace t) {
    gen.yieldAll(Generics_Box_LidWeft.puts(Box.lid(), (String s) -> s + "!", t));
  }
}
