package demo;

import static java.util.Map.entry;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.util.*;
import java.util.function.*;

final class Expressions<E extends CharSequence> {
  private E element;
  E shown() {
    return element;
  }

  private static int[] cells = {1, 2, 3};

  record Pair<L, R>(L left, R right) {
    static <A> Pair<A, A> twice(A a) {
      return new Pair<>(a, a);
    }
  }

  enum Shade { DARK, LIGHT }

  @Resumable
  String operands(Exchange<Integer, Integer> gen, Object any, Shade shade) {
    int[] row = {gen.yield(1), 2, gen.yield(3)};
    int[][] grid = new int[gen.yield(2)][gen.yield(3)];
    row[gen.yield(0)] += gen.yield(4) * 2 - cells[gen.yield(1)]++;
    grid[0] = row;
    cells[1] <<= gen.yield(1);
    byte small = (byte) (int) gen.yield(5);
    small += gen.yield(6);
    boolean both = gen.yield(1) == 1 && (gen.yield(2) > 1 || !(gen.yield(3) < 0));
    String text = both ? "yes" + gen.yield(7) : String.format("%d %s", gen.yield(8), any);
    if (any instanceof String s && s.length() > gen.yield(9)) text += s;
    if (!(any instanceof Pair<?, ?> pair)) return text.trim();
    gen.yield(pair.hashCode());
    String chosen =
        switch (shade) {
          case DARK -> text + gen.yield(10);
          case LIGHT -> {
            int inner = gen.yield(11);
            yield "light" + inner;
          }
        };
    long wide = Math.max(gen.yield(1), 2L) + ~gen.yield(12) % 7;
    Map<String, List<? extends Number>> map = new HashMap<>(Map.ofEntries(entry("a", List.of(1))));
    map.computeIfAbsent("b" + gen.yield(13), key -> List.of(key.length())).size();
    Supplier<Integer> lengths = gen.yield(14)::intValue;
    Function<Integer, int[]> arrays = int[]::new;
    char letter = 'a';
    double real = 1.5e3 + .5f;
    return """
        block "quoted"
        """ + chosen + new Pair<>(gen.yield(15), "right").right() + wide + lengths.get() + letter;
  }

  @Resumable
  static int awaits(Await async, Task<Expressions<String>> task, List<Task<Integer>> all) {
    int size = async.await(task).shown().length();
    for (Task<Integer> each : all) size += async.await(each);
    Expressions<String> made = new Expressions<>();
    made.element = "e" + async.<Integer>await(all.get(0));
    Object anonymous =
        new Object() {
          final int kept = made.element.length();

          @Override
          public String toString() {
            return "kept " + kept;
          }
        };
    class Local implements Comparable<Local> {
      int rank = size(all);

      public int compareTo(Local other) {
        return Integer.compare(rank, other.rank);
      }
    }
    record Couple(int a, int b) {}
    var couple = new Couple(async.await(all.get(1)), size);
    Runnable later = () -> System.out.println(couple.a() + anonymous.toString());
    later.run();
    return new Local().rank + couple.b() + Expressions.<Integer>size(all);
  }

  private static <X> int size(List<? extends Task<X>> all) {
    return all.size();
  }

  @Resumable
  void mixed(AsyncYield<E> gen, @SuppressWarnings("unused") final Task<? extends E> task) {
    gen.yield(element);
    gen.yield(gen.await(task));
    gen.yieldAll(new ArrayList<>(List.of(element)));
  }
}
