package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Private classes that implement generic interfaces of private types. */
final class PrivateImplementations {
  private record Item(String name) implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      return name.compareTo(other.name);
    }
  }

  private enum Suit {
    HEARTS
  }

  private static final class ByName implements Comparator<Item> {
    @Override
    public int compare(Item one, Item other) {
      return one.name.compareTo(other.name);
    }
  }

  private static final class Source implements Iterator<Item> {
    private int left = 2;

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public Item next() {
      return new Item("item" + left--);
    }
  }

  private static final class Shelf implements Iterable<Item> {
    @Override
    public Source iterator() {
      return new Source();
    }
  }

  private static final class Suits implements Supplier<Suit> {
    @Override
    public Suit get() {
      return Suit.HEARTS;
    }
  }

  private static int count(Iterator<Item> items) {
    int count = 0;
    for (; items.hasNext(); items.next()) {
      count++;
    }
    return count;
  }

  @Resumable
  static void asTheirInterfaces(AsyncYield<Object> gen, Trace t) {
    Comparator<Item> comparator = new ByName();
    gen.yield(comparator.compare(new Item("a"), new Item(gen.await(t.later("b")))));
    gen.yield(count(new Source()) + gen.await(t.later(1)));
    List<Item> items = new ArrayList<>();
    new Source().forEachRemaining(items::add);
    items.sort(new ByName().reversed());
    gen.yield(items.get(gen.await(t.later(0))).name);
    Iterator<Item> either = items.isEmpty() ? new Source() : items.iterator();
    gen.yield(either.next().name());
    Iterator<Item> cursor = new Shelf().iterator();
    gen.yield(cursor.next().name + gen.await(t.later("!")));
    Iterable<Item> shelf = new Shelf();
    for (Item item : shelf) {
      gen.yield(item.name() + gen.await(t.later("?")));
    }
    Map<String, Comparator<Item>> comparators = new HashMap<>();
    comparators.put("name", new ByName());
    gen.yield(comparators.get("name").compare(items.get(0), items.get(1)));
    Supplier<Suit> suits = new Suits();
    gen.yield(suits.get().name() + gen.await(t.later(2)));
  }
}
