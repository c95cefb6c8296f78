package demo;

import dev.weft.AsyncCloseable;
import dev.weft.AsyncExchange;
import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Task;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.util.*;
import java.util.function.Supplier;

class Statements {
  private int count;
  static final int LIMIT = 3;

  @Resumable
  int loops(Exchange<Integer, Integer> gen, int from, int... more) throws Exception {
    int sum = 0, last;
    outer:
    for (int i = from, j = 0; i < LIMIT && gen.yield(i) != null; i++, gen.yield(j)) {
      for (int each : more) {
        if (each == 1) continue outer;
        else if (gen.yield(each) == 2) break outer;
        sum += each;
      }
      while (sum < gen.yield(sum)) sum++;
      do {
        last = gen.yield(-sum);
      } while (last > 0 && gen.yield(last) > 0);
    }
    switch (sum) {
      case 1:
        gen.yield(1);
      case 2, 3:
        count++;
        break;
      default:
        for (;;) {
          if (gen.yield(9) == 9) return sum;
        }
    }
    switch (gen.yield(5)) {
      case 1 -> gen.yield(1);
      case 2 -> {
        int inner = gen.yield(2);
        this.count = inner;
      }
      default -> throw new IOException("none");
    }
    {
      gen.yieldAll(List.of(1, 2));
      ;
    }
    assert gen.yield(8) > 0 : "asserted " + gen.yield(9);
    return sum;
  }

  @Resumable
  static <T extends Comparable<T>> T guarded(
      AsyncExchange<T, T> gen, Supplier<Task<T>> source, AsyncIterable<T> all, AsyncCloseable door)
      throws IOException {
    T best = null;
    try (door;
        AsyncCloseable other = gen.await(Task.completedFuture(door))) {
      for (final T one : gen.each(all)) {
        best = best == null || best.compareTo(one) < 0 ? one : best;
        gen.yield(best);
      }
    } catch (IllegalStateException | UnsupportedOperationException e) {
      gen.await(source.get());
      throw e;
    } catch (RuntimeException e) {
      best = gen.yield(gen.await(source.get()));
    } finally {
      gen.yield(best);
    }
    synchronized (gen.await(source.get())) {
      best = null;
    }
    throw new IOException("found " + best);
  }

  @Resumable
  private void nothing(Yield<String> gen) {
    if (count > 0) return;
    String text = "";
    gen.yield(text);
  }
}
