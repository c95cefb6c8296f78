package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Classes and interfaces that can be named, with private types in what their members take. */
final class PrivateSignatures {
  private PrivateSignatures() {}

  private record Item(int number) {}

  interface Visitor {
    void visit(Item item);
  }

  interface Source {
    Item next();
  }

  interface Fold<R> {
    R on(Item item, Map<String, Item> all);
  }

  static void visited(Visitor visitor) {
    visitor.visit(new Item(3));
  }

  private static Item made() {
    return new Item(9);
  }

  static class Repository<T> {
    final List<T> all = new ArrayList<>();
    T last;

    void save(T one) {
      all.add(one);
      last = one;
    }

    T first() {
      return all.get(0);
    }

    List<T> find(Predicate<? super T> wanted) {
      return all.stream().filter(wanted).toList();
    }
  }

  static class Items extends Repository<Item> {
    @Resumable
    void own(AsyncYield<Object> gen, Trace t) {
      Item item = new Item(4);
      save(item);
      this.save(new Item(gen.await(t.later(6))));
      gen.yield(first().number());
      for (Item each : find(one -> one.number() > 4)) {
        gen.yield(each);
      }
      save(gen.await(t.later(item)));
      super.save(item);
      last = gen.await(t.later(new Item(2)));
      gen.yield(all.get(2).number() + gen.await(t.later(1)) + last.number());
      gen.yield(all.stream().map(one -> one.number()).toList());
    }
  }

  static class Numbers extends ArrayList<Item> {
    private static final long serialVersionUID = 1;
  }

  @Resumable
  static void lambdas(AsyncYield<Object> gen, Trace t) {
    Visitor visitor = item -> t.log("visit " + item.number());
    visitor.visit(new Item(4));
    visited(item -> t.log("visited " + item.number()));
    Source source = () -> new Item(3);
    gen.yield(source.next().number() + gen.await(t.later(1)));
    visitor.visit(source.next());
    Fold<String> fold = (item, all) -> item.number() + " of " + all.size();
    gen.yield(fold.on(new Item(1), Map.of()) + gen.await(t.later(2)));
  }

  @Resumable
  static void references(AsyncYield<Object> gen, Trace t) {
    Source source = PrivateSignatures::made;
    Visitor visitor = Item::number;
    visitor.visit(source.next());
    gen.yield(source.next().number() + gen.await(t.later(1)));
    Items items = new Items();
    visited(items::save);
    gen.yield(items.first().number() + gen.await(t.later(2)));
  }

  @Resumable
  static void anonymous(AsyncYield<Object> gen, Trace t) {
    Visitor visitor =
        new Visitor() {
          int count;

          @Override
          public void visit(Item item) {
            count++;
            t.log("visit " + item.number() + " " + count);
          }
        };
    visitor.visit(new Item(4));
    gen.yield(gen.await(t.later(1)));
    visitor.visit(new Item(5));
  }

  @Resumable
  static void inherited(AsyncYield<Object> gen, Trace t) {
    Item item = new Item(7);
    Items items = new Items();
    items.save(item);
    items.save(new Item(gen.await(t.later(3))));
    gen.yield(items.find(one -> one.number() < 5).get(0).number());
    Numbers numbers = new Numbers();
    numbers.add(items.first());
    numbers.add(0, gen.await(t.later(new Item(1))));
    for (Item one : numbers) {
      gen.yield(one.number());
    }
    gen.yield(numbers.stream().mapToInt(one -> one.number()).sum() + gen.await(t.later(4)));
    List<Item> copies = new ArrayList<>();
    numbers.forEach(copies::add);
    gen.yield(copies.get(gen.await(t.later(0))).number());
  }
}
