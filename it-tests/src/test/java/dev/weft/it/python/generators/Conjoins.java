package dev.weft.it.python.generators;

import dev.weft.Direct;
import dev.weft.Generator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ways to go through all values of several sources, each in both forms. */
enum Conjoins {
  SIMPLE(ConjoinWeft::simple),
  SIMPLE_DIRECT(sources -> Direct.generator(gen -> Conjoin.simple(gen, sources))),
  UNROLLED(ConjoinWeft::unrolled),
  UNROLLED_DIRECT(sources -> Direct.generator(gen -> Conjoin.unrolled(gen, sources))),
  FLAT(ConjoinWeft::flat),
  FLAT_DIRECT(sources -> Direct.generator(gen -> Conjoin.flat(gen, sources)));

  private final Function<
          List<? extends Supplier<Iterator<Integer>>>, Generator<List<Integer>, Void, Void>>
      way;

  Conjoins(
      Function<List<? extends Supplier<Iterator<Integer>>>, Generator<List<Integer>, Void, Void>>
          way) {
    this.way = way;
  }

  /** All values of the sources together. */
  Generator<List<Integer>, Void, Void> of(List<? extends Supplier<Iterator<Integer>>> sources) {
    return way.apply(sources);
  }
}
