package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import dev.weft.it.owners.other.Shop;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Protected types and static members of a superclass in another package (JLS 6.6.2). */
@SuppressWarnings("static")
class ProtectedTypes<W> extends Shop<List<W>> {
  @Resumable
  void functions(AsyncYield<Object> gen, Trace t) {
    Change change;
    change = x -> x * 2;
    gen.yield(change.twice(2));
    Change other = gen.await(t.later(true)) ? x -> x + 1 : null;
    gen.yield(other.change(1));
  }

  @Resumable
  void enums(AsyncYield<Object> gen, Trace t) {
    Kind kind = Kind.TWO;
    switch (kind) {
      case ONE:
        gen.yield("one");
        break;
      case TWO:
        gen.yield("two");
    }
    gen.yield(
        switch (kind) {
          case ONE -> 1;
          case TWO -> gen.await(t.later(2));
        });
    Map<Kind, Article> all = new EnumMap<>(Kind.class);
    all.put(Kind.ONE, new Article(1, "a"));
    gen.yield(all.get(Kind.ONE).name());
    if ((Object) all.get(kind) instanceof Article none) {
      gen.yield(none);
    }
    for (Kind each : Kind.values()) {
      gen.yield(each.name());
    }
  }

  @Resumable
  void statics(AsyncYield<Object> gen, Trace t) {
    super.small = 1;
    super.small++;
    gen.yield(super.small += gen.await(t.later(4)));
    super.boxed = 2;
    gen.yield(super.boxed++ + this.small + boxed);
    gen.yield(super.count(1, gen.await(t.later(2))) + super.count() + count(3));
    super.value = null;
    gen.yield(super.value);
  }

  @Resumable
  void generic(AsyncYield<Object> gen, Trace t, W w) {
    gen.yield(super.<Integer>same(4) + 1);
    gen.yield(super.<Integer>same(gen.await(t.later(3))) + 1);
    gen.yield(super.same(w));
    List<W> all = List.of(w);
    gen.yield(kept(all).size() + gen.await(t.later(1)) + super.kept(all).size());
  }
}
