package dev.weft.examples.seeds;

import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.examples.support.Heap;
import dev.weft.examples.support.Output;
import java.lang.ref.Reference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A million numbers, computed when asked for, against a list that holds them all. */
final class NewRange implements Seed {
  private static final int MILLION = 1_000_000;
  private static final int GENERATORS = 100_000;

  // def new_range(start, stop):
  //     while start < stop:
  //         yield start
  //         start += 1
  @Resumable
  static void newRange(Yield<Integer> gen, int start, int stop) {
    while (start < stop) {
      gen.yield(start);
      start += 1;
    }
  }

  // def total(numbers):
  //     total = 0
  //     for number in numbers:
  //         total += number
  //     return total
  private static long total(Iterable<Integer> numbers) {
    long total = 0;
    for (int number : numbers) {
      total += number;
    }
    return total;
  }

  // def run():
  //     print(total(new_range(0, 1_000_000)))
  //     print(total(list(range(0, 1_000_000))))
  @Override
  public void run(Output out) {
    out.line(total(NewRangeWeft.newRange(0, MILLION)));
    out.line(total(numbers()));
    compareHeaps(out);
  }

  private static void compareHeaps(Output out) {
    long list = bytesOfList();
    long generator = bytesOfGenerator();
    out.note("live heap: the list %,d bytes, the suspended generator %,d bytes", list, generator);
    out.require(
        generator > 0 && generator * 10_000 < list, "a generator is no smaller than a list");
  }

  private static long bytesOfList() {
    Object[] kept = new Object[1];
    long bytes = Heap.growth(() -> kept[0] = numbers());
    Reference.reachabilityFence(kept);
    return bytes;
  }

  /**
   * One alone is too small to be seen; so this measures many, each suspended at its first yield.
   */
  private static long bytesOfGenerator() {
    Object[] kept = new Object[GENERATORS];
    long bytes =
        Heap.growth(
            () -> {
              for (int i = 0; i < kept.length; i++) {
                Generator<Integer, Void, Void> range = NewRangeWeft.newRange(0, MILLION);
                range.advance();
                kept[i] = range;
              }
            });
    Reference.reachabilityFence(kept);
    return Math.round((double) bytes / GENERATORS);
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, MILLION).boxed().collect(Collectors.toList());
  }

  @Override
  public String title() {
    return "new_range: a million numbers, one at a time or all at once";
  }

  @Override
  public List<String> expected() {
    return List.of("499999500000", "499999500000");
  }
}
