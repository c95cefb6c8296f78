package dev.weft.examples.seeds;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Output;
import java.util.List;

/** Several sources as one (PEP 380). */
final class Chain implements Seed {
  // def chain(iterables):
  //     for iterable in iterables:
  //         yield from iterable
  @Resumable
  static <T> void chain(Yield<T> gen, List<Iterable<? extends T>> iterables) {
    for (Iterable<? extends T> iterable : iterables) {
      gen.yieldAll(iterable);
    }
  }

  // def run():
  //     sources = [["a", "b"], new_range(3, 6), []]
  //     for item in chain(sources):
  //         print(item)
  @Override
  public void run(Output out) {
    List<Iterable<?>> sources = List.of(List.of("a", "b"), NewRangeWeft.newRange(3, 6), List.of());
    for (Object item : ChainWeft.chain(sources)) {
      out.line(item);
    }
  }

  @Override
  public String title() {
    return "chain: yield from";
  }

  @Override
  public List<String> expected() {
    return List.of("a", "b", "3", "4", "5");
  }
}
